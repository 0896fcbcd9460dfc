#pragma warning disable TOA0040 // The tests only compile and create this client; no browser connects with it.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client with a different description of a connection.</summary>
[OAuth2Client(Alias = "own", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")]
public partial class OwnConnectionClient
{
    /// <summary>The beginning of the description.</summary>
    public string Prefix { get; set; } = "own";

    /// <summary>Describes a user's connection.</summary>
    public ValueTask<string> GetConnectionAsync(string userId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new($"{Prefix} of {userId}");
    }
}
