namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rules for settings in code, and similar code that they must not report.</summary>
public sealed class SettingsRulesTests
{
    [Theory]
    [InlineData("TOA0032", "o.ClientSecret = [|\"x\"|];", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "o.ClientSecret = [|Constant|];", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "o.ClientSecret = [|Field|];", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "o.ClientSecret = c[\"x\"] ?? [|\"x\"|];", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "o.ClientSecret ??= [|\"x\"|];", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "o.ClientSecret = (c[\"x\"] is null ? [|\"x\"|] : c[\"x\"])!;", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "_ = new AcmeClientOptions { ClientSecret = [|\"x\"|] };", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "c[\"OAuth2:acme:ClientSecret\"] = [|\"x\"|];", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "_ = new Dictionary<string, string?> { [\"oauth2:acme:clientsecret\"] = [|\"x\"|] };", "'OAuth2:acme:ClientSecret'")]
    [InlineData("TOA0032", "((OAuth2ClientOptions)o).ClientSecret = [|\"x\"|];", "'OAuth2:{alias}:ClientSecret'")]
    [InlineData("TOA0032", "o.ClientSecret = c[\"x\"]; o.ClientSecret = \"\"; o.ClientSecret = Changing; o.ClientId = \"x\";", null)]
    [InlineData("TOA0032", "c[\"OAuth2:acme:ClientSecret\"] = c[\"x\"]; c[\"Other:acme:ClientSecret\"] = \"x\"; c[\"OAuth2:acme:ClientId\"] = \"x\";", null)]
    [InlineData("TOA0032", "new Other().ClientSecret = \"x\";", null)]
    [InlineData("TOA0034", "o.ClientId = [|\"\"|];", "is a placeholder")]
    [InlineData("TOA0034", "o.ClientId = [|\"TODO\"|];", "is a placeholder")]
    [InlineData("TOA0034", "o.ClientId = [|\"your-id\"|];", "is a placeholder")]
    [InlineData("TOA0034", "o.ClientId = [|\"é\"|];", "a character that is not allowed in client identifiers")]
    [InlineData("TOA0034", "o.ClientId = \"abc 123~\"; new Other().ClientId = \"todo\";", null)]
    [InlineData("TOA0007", "o.AccessTokenUri = [|\"http://acme.dev/t\"|];", "AccessTokenUri 'http://acme.dev/t' uses http")]
    [InlineData("TOA0007", "o.AuthUri = c[\"x\"] ?? [|\"http://acme.dev/a\"|];", "AuthUri")]
    [InlineData("TOA0006", "o.RefreshTokenUri = [|\"acme.dev\"|];", "RefreshTokenUri 'acme.dev' is not an absolute URI")]
    [InlineData("TOA0009", "o.RevokeTokenUri = [|\"https://acme.dev/r#x\"|];", "has a fragment")]
    [InlineData("TOA0007", "o.DiscoveryUri = [|\"http://acme.dev/d\"|];", "DiscoveryUri 'http://acme.dev/d' uses http")]
    [InlineData("TOA0007", "o.ExchangeTokenUri = [|\"http://acme.dev/e\"|];", "ExchangeTokenUri 'http://acme.dev/e' uses http")]
    [InlineData("TOA0007", "o.UserInfoUri = [|\"http://acme.dev/u\"|];", "UserInfoUri 'http://acme.dev/u' uses http")]
    [InlineData("TOA0007", "o.AccessTokenUri = \"https://acme.dev/t\"; new Other().AuthUri = \"http://acme.dev/t\";", null)]
    [InlineData("TOA0015", "o.AccessTokenUri = \"http://localhost/t\";", null)]
    [InlineData("TOA0038", "b.BaseUri = new Uri([|\"http://app.acme.dev\"|]);", "BaseUri is 'http://app.acme.dev': http to a public host lets others read authorization codes in transit; use https")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"http://app.acme.dev\"|]);", "http to a public host")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"com.acme://cb\"|]);", "its scheme is 'com.acme'")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"acme:/cb\"|]);", "its scheme 'acme' has no dot")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"com.acme:/?a\"|]);", "a query or a fragment")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https:/app.acme.dev\"|]);", "'https:' is not followed by '//'")]
    [InlineData("TOA0038", "b.BaseUri = new(\"com.acme.app:/\"); b.BaseUri = new(\"COM.acme:/cb\");", null)]
    [InlineData("TOA0038", "b.BaseUri = new([|\"/app\"|]);", "it has no scheme")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://app.acme.dev?a\"|]);", "a query or a fragment")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://app.acme.dev#a\"|]);", "a query or a fragment")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://u:p@app.acme.dev\"|]);", "BaseUri is 'https://…@app.acme.dev': it has user information")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://app.acme.dev/a/../b\"|]);", "its path contains '..'")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"http://127.0.0.1/a/../b\"|]);", "its path contains '..'")]
    [InlineData("TOA0038", "b.BaseUri = new(\"https://app.acme.dev/a..b\"); b.BaseUri = new(\"http://127.0.0.1:5000\"); b.BaseUri = new(c[\"x\"]!);", null)]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://{host}/app\"|]);", "it contains the placeholder '{host}'")]
    [InlineData("TOA0014", "o.AuthUri = [|\"https://{tenant}.acme.dev/a\"|];", "declare its value with [OAuth2EndpointParameter(\"tenant\")]")]
    [InlineData("TOA0050", "b.BaseUri = new([|\"http://localhost:5000\"|]);", "names 'localhost'")]
    [InlineData("TOA0050", "b.BaseUri = new(\"https://localhost:5000\"); b.BaseUri = new(\"http://127.0.0.1:5000\");", null)]
    public Task Settings_are_checked(string id, string statements, string? message) => RuleAssert.ReportsAsync(
        id,
        $$"""
        {{CallAssert.Client}}
        public class Other { public string? ClientSecret, ClientId, AuthUri; }
        public class Service
        {
            private const string Constant = "x";
            private static readonly string Field = "x";
            private static string Changing = "x";
            public void M(AcmeClientOptions o, TypedOAuthOptions b, Microsoft.Extensions.Configuration.IConfiguration c) { {{statements}} Changing = ""; }
        }
        """,
        message);
}
