namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Holds a redirect URI to register for a client.</summary>
/// <param name="Client">The client.</param>
/// <param name="Name">The name of the provider.</param>
/// <param name="Docs">The documentation of the provider; null if the client uses no preset.</param>
/// <param name="Address">The redirect URI.</param>
internal sealed record RegisteredUri(DeclaredClient Client, string Name, string? Docs, Uri Address);
