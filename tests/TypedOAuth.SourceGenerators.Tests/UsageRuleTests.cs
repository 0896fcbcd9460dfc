namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Every branch of the rules on secrets, settings and calls, and beside each what it must leave alone.</summary>
public sealed class UsageRuleTests
{
    private static readonly string Client = Annotate("RevokeTokenUri = \"https://as.example/r\"") + " public partial class AcmeClient { partial class Inner { } #members }";

    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

    [Theory]
    [InlineData("GOCSPX-0123456789abcdef", "a Google client secret")]
    [InlineData("GOCSPX-012345678", null)]
    [InlineData("XGOCSPX-0123456789abcdef", null)]
    [InlineData("ghp_0123456789abcdefghij", "a GitHub token")]
    [InlineData("gho_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghu_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghs_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghr_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghx_0123456789abcdefghij", null)]
    [InlineData("ghp_0123456789-abcdefghij", null)]
    [InlineData("github_pat_0123456789_abcdefghij", "a GitHub token")]
    [InlineData("github_pat_0123456789", null)]
    [InlineData("xoxa-0123456789", "a Slack token")]
    [InlineData("xoxb-0123456789", "a Slack token")]
    [InlineData("xoxe-0123456789", "a Slack token")]
    [InlineData("xoxp-0123456789", "a Slack token")]
    [InlineData("xoxr-0123456789", "a Slack token")]
    [InlineData("xoxs-0123456789", "a Slack token")]
    [InlineData("xoxz-0123456789", null)]
    [InlineData("glpat-0123456789abcde", "a GitLab token")]
    [InlineData("glpat-0123456789abcd", null)]
    [InlineData("sk_live_0123456789", "a Stripe key")]
    [InlineData("sk_test_0123456789", "a Stripe key")]
    [InlineData("rk_live_0123456789", "a Stripe key")]
    [InlineData("rk_test_0123456789", "a Stripe key")]
    [InlineData("sk_live_012345678", null)]
    [InlineData("ATOA0123456789abcdefghij", "an Atlassian client secret")]
    [InlineData("ATOA0123456789abcdefghi", null)]
    [InlineData("AKIA0123456789ABCDEF", "an AWS access key")]
    [InlineData("AKIA0123456789abcdef", null)]
    [InlineData("AKIA0123456789ABCDEFG", null)]
    [InlineData(Jwt, "a JSON Web Token")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJz.c2ln", null)]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----", "a private key")]
    [InlineData("-----BEGIN PUBLIC KEY-----", null)]
    public Task A_secret_is_known_by_its_looks(string text, string? message) => RuleAssert.ReportsAsync(
        "TOA0033", $"{Annotate(attributes: $"[OAuth2AuthorizationParameter(\"a\", {(message is null ? $"\"{text}\"" : $"[|\"{text}\"|]")})]")} partial class C;", ToArray(message));

    [Theory]
    [InlineData("RefreshTokenUri = [|\"https://as.example/t?key=GOCSPX-0123456789abcdef&a=b\"|]", "", "a Google client secret")]
    [InlineData("DisplayName = [|Constants.Secret|]", "", "a Google client secret")]
    [InlineData("DisplayName = [|\"GOCSPX-\" + \"0123456789abcdef\"|]", "", "a Google client secret")]
    [InlineData("DefaultScopes = [\"a\", [|\"GOCSPX-0123456789abcdef\"|]]", "", "a Google client secret")]
    [InlineData("", "[OAuth2TokenField<string>([|\"glpat-0123456789abcde\"|])]", "a GitLab token")]
    [InlineData("", "[OAuth2Scope(\"a\", Name = [|\"xoxa-0123456789\"|])]", "a Slack token")]
    [InlineData("", "[Obsolete(\"GOCSPX-0123456789abcdef\")]", null)]
    public Task A_secret_is_found_wherever_it_stands(string arguments, string attributes, string? message) => RuleAssert.ReportsAsync(
        "TOA0033", $"{Annotate(arguments, attributes)} partial class C; static class Constants {{ public const string Secret = \"GOCSPX-0123456789abcdef\"; }}", ToArray(message));

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
    [InlineData("TOA0034", "o.ClientId = [|\"é\"|];", "a character that a client identifier cannot have")]
    [InlineData("TOA0034", "o.ClientId = \"abc 123~\"; new Other().ClientId = \"todo\";", null)]
    [InlineData("TOA0007", "o.AccessTokenUri = [|\"http://acme.dev/t\"|];", "AccessTokenUri 'http://acme.dev/t' uses http")]
    [InlineData("TOA0007", "o.AuthUri = c[\"x\"] ?? [|\"http://acme.dev/a\"|];", "AuthUri")]
    [InlineData("TOA0006", "o.RefreshTokenUri = [|\"acme.dev\"|];", "RefreshTokenUri 'acme.dev' is not a valid absolute URI")]
    [InlineData("TOA0009", "o.RevokeTokenUri = [|\"https://acme.dev/r#x\"|];", "has a fragment")]
    [InlineData("TOA0007", "o.AccessTokenUri = \"https://acme.dev/t\"; new Other().AuthUri = \"http://acme.dev/t\";", null)]
    [InlineData("TOA0015", "o.AccessTokenUri = \"http://localhost/t\";", null)]
    [InlineData("TOA0038", "b.BaseUri = new Uri([|\"http://app.acme.dev\"|]);", "it uses http")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"http://app.acme.dev\"|]);", "it uses http")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"com.acme://cb\"|]);", "its scheme is 'com.acme'")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"acme:/cb\"|]);", "'acme:' is not followed by '//'")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"/app\"|]);", "it has no scheme")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://app.acme.dev?a\"|]);", "a query or a fragment")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://app.acme.dev#a\"|]);", "a query or a fragment")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://u:p@app.acme.dev\"|]);", "'https://…@app.acme.dev' cannot be")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"https://app.acme.dev/a/../b\"|]);", "its path has '..'")]
    [InlineData("TOA0038", "b.BaseUri = new([|\"http://127.0.0.1/a/../b\"|]);", "its path has '..'")]
    [InlineData("TOA0038", "b.BaseUri = new(\"https://app.acme.dev/a..b\"); b.BaseUri = new(\"http://127.0.0.1:5000\"); b.BaseUri = new(c[\"x\"]!);", null)]
    [InlineData("TOA0050", "b.BaseUri = new([|\"http://localhost:5000\"|]);", "names 'localhost'")]
    [InlineData("TOA0050", "b.BaseUri = new(\"https://localhost:5000\"); b.BaseUri = new(\"http://127.0.0.1:5000\");", null)]
    public Task Settings_are_checked(string id, string statements, string? message) => RuleAssert.ReportsAsync(
        id,
        $$"""
        {{Client.Replace("#members", "", StringComparison.Ordinal)}}
        public class Other { public string? ClientSecret, ClientId, AuthUri; }
        public class Service
        {
            private const string Constant = "x";
            private static readonly string Field = "x";
            private static string Changing = "x";
            public void M(AcmeClientOptions o, TypedOAuthOptions b, Microsoft.Extensions.Configuration.IConfiguration c) { {{statements}} Changing = ""; }
        }
        """,
        ToArray(message));

    [Theory]
    [InlineData("TOA0041", "await acme.[|GetUnboundAuthorizationUrlAsync|](\"u\");", "Nothing binds this URL")]
    [InlineData("TOA0041", "await acme.GetUserAuthorizationUrlAsync(\"u\"); await new Other().GetUnboundAuthorizationUrlAsync(\"u\");", null)]
    [InlineData("TOA0042", "_ = $\"{[|data.Token|]}\";", "an interpolated string")]
    [InlineData("TOA0042", "_ = \"a\" + [|data.RefreshToken|];", "a text")]
    [InlineData("TOA0042", "text += [|data.Token|];", "a text")]
    [InlineData("TOA0042", "_ = string.Format(\"{0}\", [|data.Token|]);", "a text")]
    [InlineData("TOA0042", "_ = string.Concat(\"a\", [|data.Token|]);", "a text")]
    [InlineData("TOA0042", "new System.Text.StringBuilder().Append([|data.Token|]).AppendLine([|data.Token|]);", "a text", "a text")]
    [InlineData("TOA0042", "logger.LogInformation(\"{Token}\", [|data.Token|]);", "a log")]
    [InlineData("TOA0042", "Console.WriteLine([|data.Token|]);", "a log")]
    [InlineData("TOA0042", "Console.Out.WriteLine([|data.Token|]);", "a log")]
    [InlineData("TOA0042", "System.Diagnostics.Debug.WriteLine(data?[|.Token|]);", "a log")]
    [InlineData("TOA0042", "System.Diagnostics.Trace.WriteLine([|data.Token|] ?? \"\");", "a log")]
    [InlineData("TOA0042", "_ = new InvalidOperationException([|data.Token|]);", "an exception's message")]
    [InlineData("TOA0042", "_ = new Uri([|data.Token|]);", "a URL")]
    [InlineData("TOA0042", "_ = new UriBuilder([|data.Token|]);", "a URL")]
    [InlineData("TOA0042", "http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue(\"Bearer\", [|data.Token|]);", "the headers of every request")]
    [InlineData("TOA0042", "http.DefaultRequestHeaders.Authorization = new(\"Bearer\", [|data.Token|]);", "the headers of every request")]
    [InlineData("TOA0042", "http.DefaultRequestHeaders.Add(\"X-Token\", [|data.Token|]);", "the headers of every request")]
    [InlineData("TOA0042", "request.Headers.Authorization = new(\"Bearer\", data.Token); request.Headers.Add(\"X-Token\", data.Token);", null)]
    [InlineData("TOA0042", "_ = string.Equals(data.Token, text); _ = $\"{data.TokenType} {data.Scope}\"; text = data.Token; await Task.FromResult(data.Token);", null)]
    [InlineData("TOA0043", "acme.[|RefreshUserAccessTokenAsync|](\"u\");", "await it, or its failure is lost")]
    [InlineData("TOA0043", "_ = acme.[|RefreshUserAccessTokenAsync|](\"u\");", "await it, or its failure is lost")]
    [InlineData("TOA0043", "acme.[|RevokeUserAccessTokenAsync|](\"u\").AsTask();", "await it, or its failure is lost")]
    [InlineData("TOA0043", "acme?.[|RevokeUserAccessTokenAsync|](\"u\");", "await it, or its failure is lost")]
    [InlineData("TOA0043", "await acme.[|RevokeUserAccessTokenAsync|](\"u\");", "look at what it says")]
    [InlineData("TOA0043", "await acme.[|RevokeUserAccessTokenAsync|](\"u\").ConfigureAwait(false);", "look at what it says")]
    [InlineData("TOA0043", "await acme.[|RevokeUserAccessTokenAsync|](\"u\").AsTask();", "look at what it says")]
    [InlineData("TOA0043", "_ = await acme.RevokeUserAccessTokenAsync(\"u\"); await acme.RefreshUserAccessTokenAsync(\"u\"); var task = acme.RevokeUserAccessTokenAsync(\"u\");", null)]
    [InlineData("TOA0044", "_ = acme.GetAccessTokenForUserAsync(\"u\").[|Result|];", "'Result' blocks a thread until 'GetAccessTokenForUserAsync'")]
    [InlineData("TOA0044", "_ = acme.GetAccessTokenForUserAsync(\"u\").AsTask().[|Result|];", "'Result' blocks")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").AsTask().[|Wait|]();", "'Wait' blocks a thread until 'ForgetUserAsync'")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").GetAwaiter().[|GetResult|]();", "'GetResult' blocks")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").ConfigureAwait(false).GetAwaiter().[|GetResult|]();", "'GetResult' blocks")]
    [InlineData("TOA0044", "any.ForgetUserAsync(\"u\").AsTask().[|Wait|]();", "'Wait' blocks")]
    [InlineData("TOA0044", "generic.ForgetUserAsync(\"u\").AsTask().[|Wait|]();", "'Wait' blocks")]
    [InlineData("TOA0044", "Task.Delay(1).Wait(); _ = Task.FromResult(1).Result; _ = (await acme.GetAccessTokenForUserAsync(\"u\"))!.TokenType;", null)]
    public Task Calls_are_checked(string id, string statements, params string?[]? messages) => RuleAssert.ReportsAsync(
        id,
        $$"""
        using Microsoft.Extensions.Logging;
        {{Client.Replace("#members", "", StringComparison.Ordinal)}}
        public class Other { public Task<string> GetUnboundAuthorizationUrlAsync(string userId) => Task.FromResult(userId); }
        public class Service(ILogger<Service> logger, System.Net.Http.HttpClient http, System.Net.Http.HttpRequestMessage request)
        {
            public async Task M<T>(AcmeClient acme, AcmeClient.AuthData data, IOAuth2Client<AcmeClient, AcmeClient.AuthData> any, T generic, string text)
                where T : class, IOAuth2Client<AcmeClient, AcmeClient.AuthData>
            {
                {{statements}}
                logger.LogInformation("{Text}", text);
                await http.SendAsync(request);
            }
        }
        """,
        [.. (messages ?? []).OfType<string>()]);

    [Theory]
    [InlineData("TOA0041", "Task M() => [|GetUnboundAuthorizationUrlAsync|](\"u\").AsTask();", "Nothing binds this URL")]
    [InlineData("TOA0043", "void M() { [|RevokeUserAccessTokenAsync|](\"u\"); }", "or its failure is lost")]
    [InlineData("TOA0043", "async Task M() { await [|RevokeUserAccessTokenAsync|](\"u\"); }", "look at what it says")]
    [InlineData("TOA0044", "bool M() => ForgetUserAsync(\"u\").[|Result|];", "'Result' blocks")]
    [InlineData("TOA0043", "async Task<bool> M() => await RevokeUserAccessTokenAsync(\"u\");", null)]
    public Task The_client_s_own_calls_are_checked_too(string id, string members, string? message) =>
        RuleAssert.ReportsAsync(id, Client.Replace("#members", members, StringComparison.Ordinal), ToArray(message));

    [Theory]
    [InlineData("", "c.[|RevokeUserAccessTokenAsync|](\"u\");", "declares no RevokeTokenUri")]
    [InlineData("", "c?.[|RevokeUserAccessTokenAsync|](\"u\");", "declares no RevokeTokenUri")]
    [InlineData("SupportsRefresh = false", "c.[|RefreshUserAccessTokenAsync|](\"u\");", "declares SupportsRefresh = false")]
    [InlineData("", "c.RevokeUserAsync(\"u\"); \"\".RevokeUserAccessTokenAsync();", null)]
    public Task A_method_that_a_client_has_not_is_explained(string arguments, string statements, string? message) => RuleAssert.ReportsAsync(
        "TOA0045", $"{Annotate(arguments)} public partial class C; class Service {{ void M(C c) {{ {statements} }} }}", ToArray(message));

    [Fact]
    public Task Neither_has_it_where_it_calls_itself() => RuleAssert.ReportsAsync(
        "TOA0045", $"{Annotate()} public partial class C {{ void M() {{ [|RevokeUserAccessTokenAsync|](\"u\"); }} }}", "declares no RevokeTokenUri");

    [Fact]
    public async Task Without_ASP_NET_Core_no_URL_is_bound()
    {
        var output = Run(Compile(hasAspNetCore: false, $"{Annotate()} public partial class C; class Service {{ async Task M(C c) => await c.GetUnboundAuthorizationUrlAsync(\"u\"); }}")).Output;
        Assert.DoesNotContain(await AnalyzerHarness.AnalyzeOutputAsync(output), static diagnostic => diagnostic.Id == "TOA0041");
    }

    private static string[] ToArray(string? message) => message is null ? [] : [message];
}
