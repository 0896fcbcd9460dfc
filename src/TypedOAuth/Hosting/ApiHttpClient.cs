namespace TypedOAuth.Hosting;

/// <summary>Records that an HTTP client sends access tokens, so that its chain is checked when the application starts.</summary>
/// <param name="Name">The name under which the application registered it.</param>
internal sealed record ApiHttpClient(string Name);
