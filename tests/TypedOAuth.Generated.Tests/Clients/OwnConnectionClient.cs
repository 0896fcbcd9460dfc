#pragma warning disable TOA0040 // No browser connects with this one: it is there to be compiled, and made.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client that describes a connection in its own way.</summary>
[OAuth2Client(Alias = "own", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")]
public partial class OwnConnectionClient
{
    /// <summary>What the description begins with.</summary>
    public string Prefix { get; set; } = "own";

    /// <summary>Describes a user's connection.</summary>
    public ValueTask<string> GetConnectionAsync(string userId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new($"{Prefix} of {userId}");
    }
}
