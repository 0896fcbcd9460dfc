namespace TypedOAuth.Hosting;

/// <summary>Says that a client is registered, without creating it.</summary>
/// <param name="Alias">The client's alias.</param>
/// <param name="ClassName">The full name of its class.</param>
internal sealed record RegisteredClient(string Alias, string ClassName);
