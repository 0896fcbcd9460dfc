namespace TypedOAuth.Hosting;

/// <summary>Describes a registered client without creating it.</summary>
/// <param name="Alias">The client's alias.</param>
/// <param name="ClassName">The full name of the client's class.</param>
internal sealed record RegisteredClient(string Alias, string ClassName);
