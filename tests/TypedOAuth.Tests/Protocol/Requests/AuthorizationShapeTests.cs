using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Tests.Harness;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks the authorization URL of clients whose provider differs from the specifications.</summary>
public sealed class AuthorizationShapeTests
{
    private const string Head = "https://as.example/authorize?";

    [Fact]
    public void A_client_without_differences_has_no_shape() => Assert.Null(AuthorizationShape.Create(Define()));

    [Fact]
    public void Parameters_are_renamed_replaced_removed_and_added()
    {
        var url = CreateUrl(new()
        {
            Alias = "odd",
            DisplayName = "Odd",
            AuthUri = Head,
            AccessTokenUri = "https://as.example/token",
            AuthorizationParameters = [new("prompt", "consent")],
            RequestParameters =
            [
                new("client_id") { On = OAuth2Requests.Authorization, RenameTo = "app_id" },
                new("response_type", "Assertion") { On = OAuth2Requests.Authorization },
                new("scope") { On = OAuth2Requests.All, Remove = true },
                new("key", "{client_id}-{tenant}") { On = OAuth2Requests.Authorization },
                new("unused", "{nothing}") { On = OAuth2Requests.Authorization },
                new("grant_type") { Remove = true },
            ],
        });
        Assert.Equal(
            $"{Head}response_type=Assertion&prompt=consent&app_id=id&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=the-state&code_challenge=the-challenge"
            + "&code_challenge_method=S256&nonce=n&login_hint=a%20b&key=id-acme",
            url);
    }

    [Fact]
    public void Scopes_with_a_prefix_have_a_parameter_of_their_own()
    {
        var url = CreateUrl(Define(
            scopeParameters: [new("user_scope", "user:")], separator: ","), "chat:write user:chat:write user:files:read");
        Assert.Contains("&scope=chat%3Awrite&user_scope=chat%3Awrite%2Cfiles%3Aread&", url, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_scopes_with_a_prefix_leave_out_the_standard_parameter()
    {
        var url = CreateUrl(Define(scopeParameters: [new("user_scope", "user:")]), "user:a");
        Assert.DoesNotContain("&scope=", url, StringComparison.Ordinal);
        Assert.Contains("&user_scope=a&", url, StringComparison.Ordinal);
    }

    [Fact]
    public void Spaces_and_declared_characters_have_the_declared_encoding()
    {
        var url = CreateUrl(Define(request: new(OAuth2Requests.Authorization) { SpaceEncoding = OAuth2SpaceEncoding.Plus, UnescapedCharacters = ":/" }), "a:b c%2F&d");
        Assert.Contains("&redirect_uri=https://app.example/cb&scope=a:b+c%252F%26d&", url, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fragment_is_at_the_end() => Assert.EndsWith(
        "login_hint=a%20b#wechat_redirect", CreateUrl(Define(fragment: "wechat_redirect")), StringComparison.Ordinal);

    [Fact]
    public void The_state_can_be_a_part_of_the_redirect_uri()
    {
        var definition = Define(state: OAuth2StateLocation.RedirectUri);
        var shape = AuthorizationShape.Create(definition)!;
        Assert.Equal("https://app.example/cb?state=s1", shape.GetRedirectUri("https://app.example/cb", "s1"));
        Assert.Equal("https://app.example/cb?a=b&state=s1", shape.GetRedirectUri("https://app.example/cb?a=b", "s1"));
        Assert.DoesNotContain("the-state", CreateUrl(definition), StringComparison.Ordinal);
    }

    [Fact]
    public void Pkce_can_be_off() => Assert.DoesNotContain("challenge", CreateUrl(Define(pkce: OAuth2Pkce.Off)), StringComparison.Ordinal);

    [Fact]
    public void The_challenge_can_be_hexadecimal() => Assert.Contains(
        $"&code_challenge={Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("the-verifier")))}&code_challenge_method=S256&",
        CreateUrl(Define(pkce: OAuth2Pkce.S256Hex)),
        StringComparison.Ordinal);

    [Fact]
    public void The_challenge_can_be_the_verifier() => Assert.Contains(
        "&code_challenge=the-verifier&code_challenge_method=plain&", CreateUrl(Define(pkce: OAuth2Pkce.Plain)), StringComparison.Ordinal);

    private static OAuth2ClientDefinition Define(
        OAuth2RequestAttribute? request = null,
        OAuth2ScopeParameterAttribute[]? scopeParameters = null,
        string separator = " ",
        string? fragment = null,
        OAuth2StateLocation state = default,
        OAuth2Pkce pkce = default) => new()
        {
            Alias = "odd",
            DisplayName = "Odd",
            AuthUri = Head,
            AccessTokenUri = "https://as.example/token",
            ScopeSeparator = separator,
            Requests = request is null ? [] : [request],
            ScopeParameters = scopeParameters ?? [],
            AuthUriFragment = fragment,
            StateLocation = state,
            Pkce = pkce,
        };

    private static string CreateUrl(OAuth2ClientDefinition definition, string scopes = "a b") => AuthorizationShape.Create(definition)!.CreateUrl(
        Head,
        new()
        {
            ClientId = "id",
            RedirectUri = "https://app.example/cb",
            Scopes = ScopeList.FromText(scopes),
            State = "the-state",
            Verifier = "the-verifier",
            Challenge = "the-challenge",
            Nonce = "n",
            Arguments = [new("login_hint", "a b"), new("ui_locales", null)],
        },
        new FixedValues(("tenant", "acme")));
}
