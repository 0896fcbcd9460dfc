using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks that public types with a secret neither print nor serialize it, because they may enter logs, responses and sessions.</summary>
public sealed partial class DisclosureTests
{
    /// <summary>Names that resemble a secret's name but are no secrets.</summary>
    private static readonly string[] Harmless =
    [
        "OAuth2ClientOptions.AccessTokenUri", "OAuth2ClientOptions.RefreshTokenUri", "OAuth2ClientOptions.RevokeTokenUri",
        "OAuth2ClientOptions.ExchangeTokenUri", "OAuth2ClientOptions.PrivateKeyFile", "OAuth2AuthData.TokenType", "OAuth2TokenResponse.TokenType",
        "OAuth2AuthorizationStart.BindingName", "OAuth2ConnectionPage.ContinuationToken", "OAuth2ConnectionQuery.ContinuationToken", "OAuth2Error.Code",
        "OAuth2Error.StatusCode",
    ];

    [Fact]
    public async Task Nothing_prints_or_serializes_a_secret()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("at-secret", "rt-secret"));
        var start = await host.Core.BeginAuthorizationAsync("u", "/");
        var response = OAuth2AuthorizationResponse.FromUri(new Uri("https://app.example/?code=code-secret&state=state-secret"));
        object[] holders =
        [
            new TestClientOptions { ClientId = "id", ClientSecret = "client-secret", PrivateKey = "private-key-secret", BackchannelHandler = static () => new HttpClientHandler() },
            data,
            new OAuth2Authorized<TestClient.AuthData>("u", data),
            new AuthorizationCallbackContext<TestClient.AuthData>("u", data, host.Services),
            start,
            response,
            new OAuth2TokenResponse([]) { AccessToken = "at-secret", RefreshToken = "rt-secret" },
            TestClient.Definition,
            await host.Core.GetConnectionAsync("u"),
        ];
        string[] secrets =
        [
            "at-secret", "rt-secret", "client-secret", "private-key-secret", "code-secret", "state-secret", start.BindingValue, TestHost.GetParameter(start.AuthorizationUri, "state")!,
        ];
        Assert.All(holders, holder =>
        {
            var told = $"{holder} {JsonSerializer.Serialize(holder, holder.GetType())} {JsonSerializer.Serialize(new { Inner = holder })}";
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_public_property_that_sounds_like_a_secret_is_kept_from_serializers()
    {
        var properties = typeof(OAuth2ClientCore).Assembly.GetTypes().Where(static type => type.IsPublic)
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static property => !IsDeclaration(property.DeclaringType!) && SoundsSecret().IsMatch(property.Name) && (property.PropertyType == typeof(string) || property.PropertyType == typeof(Uri)))
            .ToList();
        Assert.NotEmpty(properties);
        Assert.Empty(properties.Where(static property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(static property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Except(Harmless));
    }

    /// <summary>Returns whether a type holds what the application's source code declares, which is never a secret.</summary>
    private static bool IsDeclaration(Type type) => type.IsSubclassOf(typeof(Attribute)) || type == typeof(OAuth2ClientDefinition);

    [GeneratedRegex("Secret|PrivateKey|Token|Code|State|Verifier|Binding|Nonce|Password|AuthorizationUri")]
    private static partial Regex SoundsSecret();
}
