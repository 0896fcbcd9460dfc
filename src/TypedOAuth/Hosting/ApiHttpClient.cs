namespace TypedOAuth.Hosting;

/// <summary>Marks an HTTP client that sends access tokens, so that its handlers are checked at startup.</summary>
/// <param name="Name">The registered name of the HTTP client.</param>
internal sealed record ApiHttpClient(string Name);
