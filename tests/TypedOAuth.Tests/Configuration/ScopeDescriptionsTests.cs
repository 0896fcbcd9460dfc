using TypedOAuth.Configuration;
using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Combines declared descriptions of scopes with those in the settings.</summary>
public sealed class ScopeDescriptionsTests
{
    private static readonly OAuth2ClientDefinition Definition = new()
    {
        Alias = "acme",
        DisplayName = "Acme",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        ScopeDescriptions = [new("read", "See things"), new("write", "Change things"), new("Read", "See other things")],
    };

    [Fact]
    public void Declared_descriptions_are_known_without_settings() => Assert.Equal(
        new Dictionary<string, string> { ["read"] = "See things", ["write"] = "Change things", ["Read"] = "See other things" },
        ScopeDescriptions.Create(Definition, options: null));

    [Fact]
    public void Settings_override_add_and_remove_descriptions()
    {
        var options = new TestClientOptions { Permissions = { ["read"] = "Look at things", ["write"] = " ", ["admin"] = "Manage things", ["none"] = "" } };
        Assert.Equal(
            new Dictionary<string, string> { ["read"] = "Look at things", ["Read"] = "See other things", ["admin"] = "Manage things" },
            ScopeDescriptions.Create(Definition, options));
    }

    [Fact]
    public void A_client_without_descriptions_allocates_nothing()
    {
        var plain = new OAuth2ClientDefinition
        {
            Alias = "acme",
            DisplayName = "Acme",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
        };
        var options = new TestClientOptions();
        Assert.Empty(ScopeDescriptions.Create(plain, options));
        Assert.Same(ScopeDescriptions.Create(plain, options), ScopeDescriptions.Create(plain, null));
        Assert.Same(plain.ScopeDescriptions, Array.Empty<KeyValuePair<string, string>>());
    }
}
