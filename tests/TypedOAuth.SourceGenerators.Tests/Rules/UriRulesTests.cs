using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rules for one endpoint's URI, and similar code that they must not report.</summary>
public sealed class UriRulesTests
{
    [Theory]
    [InlineData("TOA0006", " https://acme.dev/a", "begins or ends with a space")]
    [InlineData("TOA0006", "https://acme.dev/a\t", "begins or ends with a space")]
    [InlineData("TOA0006", "https://acme.dev/a b", "a space or a control character")]
    [InlineData("TOA0006", "https://acme.dev/a\u0001b", "a space or a control character")]
    [InlineData("TOA0006", "https://acme.dev/a\u007Fb", "a space or a control character")]
    [InlineData("TOA0006", "https://acme.dev/a%20b", null)]
    [InlineData("TOA0006", "https://acme.dev/é", "not ASCII")]
    [InlineData("TOA0006", "https://xn--mnchen-3ya.dev/%C3%A9", null)]
    [InlineData("TOA0006", "https://acme.dev/a|b", "the character '|'")]
    [InlineData("TOA0006", "https://acme.dev/a\\b", "the character '\\'")]
    [InlineData("TOA0006", "https://acme.dev/{b", "the character '{'")]
    [InlineData("TOA0006", "https://acme.dev/a<b", "the character '<'")]
    [InlineData("TOA0006", "https://acme.dev/!$&'()+,;=:@-._~?a[]", null)]
    [InlineData("TOA0006", "https://acme.dev/%", "two hexadecimal digits")]
    [InlineData("TOA0006", "https://acme.dev/%2", "two hexadecimal digits")]
    [InlineData("TOA0006", "https://acme.dev/%2g", "two hexadecimal digits")]
    [InlineData("TOA0006", "https://acme.dev/%2F", null)]
    [InlineData("TOA0006", "acme.dev/a", "it has no scheme")]
    [InlineData("TOA0006", "acme.dev:8443/a", "it has no scheme")]
    [InlineData("TOA0006", "/authorize", "it has no scheme")]
    [InlineData("TOA0006", "://acme.dev/a", "it has no scheme")]
    [InlineData("TOA0006", "1https://acme.dev/a", "its scheme contains an invalid character")]
    [InlineData("TOA0006", "mailto:ada@acme.dev", "'mailto:' is not followed by '//'")]
    [InlineData("TOA0006", "urn:acme", "'urn:' is not followed by '//'")]
    [InlineData("TOA0006", "https:/acme.dev", "'https:' is not followed by '//'")]
    [InlineData("TOA0006", "https:///a", "it has no host")]
    [InlineData("TOA0006", "https://acme.dev:x/a", "its port is not a number")]
    [InlineData("TOA0006", "https://acme.dev:0/a", "its port is not a number")]
    [InlineData("TOA0006", "https://acme.dev:65536/a", "its port is not a number")]
    [InlineData("TOA0006", "https://acme.dev:65535/a", null)]
    [InlineData("TOA0006", "https://acme.dev:/a", null)]
    [InlineData("TOA0006", "https://acme..dev/a", "its host is neither a host name nor an IP address")]
    [InlineData("TOA0006", "https://acme.dev:1:2/a", "its host is neither a host name nor an IP address")]
    [InlineData("TOA0006", "https://[::zz]/a", "its host is neither a host name nor an IP address")]
    [InlineData("TOA0006", "https://[2001:db8::1]/a", null)]
    [InlineData("TOA0007", "http://acme.dev/a", "uses http")]
    [InlineData("TOA0007", "HTTP://acme.dev/a", "uses http")]
    [InlineData("TOA0007", "http://127.evil.dev/a", "uses http")]
    [InlineData("TOA0007", "http://LOCALHOST/a", null)]
    [InlineData("TOA0007", "http://127.0.0.2/a", null)]
    [InlineData("TOA0007", "http://[::1]/a", null)]
    [InlineData("TOA0008", "ftp://acme.dev/a", "has the scheme 'ftp'")]
    [InlineData("TOA0008", "HTTPS://acme.dev/a", null)]
    [InlineData("TOA0009", "https://acme.dev/a#b", "has a fragment")]
    [InlineData("TOA0009", "https://acme.dev/a#", "has a fragment")]
    [InlineData("TOA0009", "https://acme.dev/a%23", null)]
    [InlineData("TOA0010", "https://u:p@acme.dev/a", "'https://…@acme.dev/a'")]
    [InlineData("TOA0010", "https://@acme.dev/a", "has user information")]
    [InlineData("TOA0010", "https://acme.dev/@a?b=c@d", null)]
    [InlineData("TOA0011", "https://acme.dev/a?client_id=1", "the parameter 'client_id'")]
    [InlineData("TOA0011", "https://acme.dev/a?co%64e=1", "the parameter 'code'")]
    [InlineData("TOA0011", "https://acme.dev/a?grant_type=x", "the parameter 'grant_type'")]
    [InlineData("TOA0011", "https://acme.dev/a?nonce=1", "the parameter 'nonce'")]
    [InlineData("TOA0011", "https://acme.dev/a?tenant=state", null)]
    [InlineData("TOA0012", "https://acme.dev/a?b=1&c&b=2", "the parameter 'b' more than once")]
    [InlineData("TOA0012", "https://acme.dev/a?b=1&B=2", null)]
    [InlineData("TOA0013", "https://*.acme.dev/a", "has a wildcard")]
    [InlineData("TOA0013", "https://acme.dev/*", "has a wildcard")]
    [InlineData("TOA0013", "https://acme.dev/a?b=*", null)]
    [InlineData("TOA0014", "https://acme.dev/{tenant}/a", "the placeholder '{tenant}': declare its value with [OAuth2EndpointParameter(\"tenant\")], as a constant")]
    [InlineData("TOA0014", "{baseUrl}/authorize", "the placeholder '{baseUrl}'")]
    [InlineData("TOA0006", "{baseUrl}/authorize", null)]
    [InlineData("TOA0014", "https://{shop}.myshopify.com/admin", "the placeholder '{shop}'")]
    [InlineData("TOA0006", "https://{shop}.myshopify.com/admin", null)]
    [InlineData("TOA0014", "https://acme.dev:{port}/a", "the placeholder '{port}'")]
    [InlineData("TOA0006", "https://acme.dev:{port}/a", null)]
    [InlineData("TOA0006", "acme.dev/{tenant}", "it has no scheme")]
    [InlineData("TOA0014", "https://acme.dev/<your tenant>/a", "the placeholder '<your tenant>': write the real value here, or set 'OAuth2:acme:AuthUri' in the configuration and suppress this warning")]
    [InlineData("TOA0014", "https://acme.dev/{your tenant}/a", "the placeholder '{your tenant}': write the real value here, or set 'OAuth2:acme:AuthUri' in the configuration and suppress this error")]
    [InlineData("TOA0014", "https://acme.dev/{client_id}/a?b={client_id}", null)]
    [InlineData("TOA0014", "https://{client_id}.acme.dev/a", "move it to the path or the query")]
    [InlineData("TOA0014", "https://acme.dev/{token}/a", "the placeholder '{token}': declare")]
    [InlineData("TOA0014", "https://{tenant}.acme.dev/a", "the placeholder '{tenant}'")]
    [InlineData("TOA0014", "https://as.EXAMPLE.org/a", "the placeholder 'example.org'")]
    [InlineData("TOA0014", "https://acme.dev/TODO/a", "the placeholder 'TODO'")]
    [InlineData("TOA0014", "https://your-app.acme.dev/a", "the placeholder 'your-app'")]
    [InlineData("TOA0014", "https://acme.dev/your_realm/a", "the placeholder 'your_realm'")]
    [InlineData("TOA0014", "https://notexample.com/todos/a", null)]
    [InlineData("TOA0015", "http://127.0.0.1:5000/a", "an http endpoint on this machine")]
    [InlineData("TOA0015", "https://127.0.0.1:5000/a", null)]
    public Task An_endpoint_is_checked(string id, string uri, string? message) => CheckAsync(id, uri, message);

    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("11.0.0.1", false)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("172.15.0.1", false)]
    [InlineData("192.168.0.1", true)]
    [InlineData("192.169.0.1", false)]
    [InlineData("169.254.1.1", true)]
    [InlineData("169.253.1.1", false)]
    [InlineData("100.64.0.1", true)]
    [InlineData("100.127.0.1", true)]
    [InlineData("100.128.0.1", false)]
    [InlineData("100.63.0.1", false)]
    [InlineData("0.0.0.0", true)]
    [InlineData("[fc00::1]", true)]
    [InlineData("[fdff::1]", true)]
    [InlineData("[fe00::1]", false)]
    [InlineData("[fe80::1]", true)]
    [InlineData("[::]", true)]
    [InlineData("[::ffff:10.0.0.1]", true)]
    [InlineData("[::ffff:192.0.2.1]", false)]
    [InlineData("10.acme.dev", false)]
    public Task An_address_that_only_some_networks_know_is_reported(string host, bool isPrivate) =>
        CheckAsync("TOA0016", $"https://{host}/a", isPrivate ? "a private or link-local address" : null);

    [Theory]
    [InlineData("xn--cme-5cd.dev", "it is displayed as 'аcme.dev'")]
    [InlineData("xn--80ak6aa92e.com", "it is displayed as 'аррӏе.com'")]
    [InlineData("xn--d1acpjx3f.com", null)]
    [InlineData("xn--80ak6aa92e.xn--p1ai", null)]
    [InlineData("xn--mnchen-3ya.dev", null)]
    [InlineData("xn--.dev", null)]
    public Task A_host_that_people_take_for_another_one_is_reported(string host, string? message) => CheckAsync("TOA0017", $"https://{host}/a", message);

    [Fact]
    public async Task Such_a_host_in_its_own_letters_is_an_error_too()
    {
        const string Uri = "https://аcme.dev/a";
        await CheckAsync("TOA0017", Uri, "but is 'xn--cme-5cd.dev' in Punycode");
        await CheckAsync("TOA0006", Uri, "not ASCII");
    }

    [Theory]
    [InlineData("https://ACME.dev/a", "https://acme.dev/a")]
    [InlineData("https://acme.dev:443/a", "https://acme.dev/a")]
    [InlineData("https://acme.dev:/a", "https://acme.dev/a")]
    [InlineData("HTTPS://acme.dev/A?B#C", "https://acme.dev/A?B#C")]
    [InlineData("https://acme.dev:8443/A", null)]
    public Task What_is_not_in_its_normal_form_is_noted(string uri, string? normal) => CheckAsync("TOA0018", uri, normal);

    [Theory]
    [InlineData(" https://u:hunter2@acme.dev/a")]
    [InlineData("https://u:hun/ter2@acme.dev/a")]
    [InlineData("https://u:hunter2@acme..dev/a")]
    [InlineData("http://u:hunter2@acme.dev/a")]
    [InlineData("ftp://u:hunter2@acme.dev/a")]
    [InlineData("https://u:hunter2@ACME.dev/a?state=1&b&b#c")]
    [InlineData("https://u:hunter2@*.acme.dev/{t}")]
    [InlineData("http://u:hunter2@localhost/a")]
    [InlineData("https://u:hunter2@10.0.0.1/a")]
    [InlineData("u:hunter2@acme.dev")]
    [InlineData("https://acme.dev/a?client_secret=hunter2&state=1")]
    [InlineData("http://acme.dev/a?a=b&Api-Key=hunter2#c")]
    public async Task No_message_quotes_a_password(string uri)
    {
        var text = SymbolDisplay.FormatLiteral(uri, quote: true);
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(
            $"""[OAuth2Client(Alias = "acme", AuthUri = {text}, AccessTokenUri = {text}, RevokeTokenUri = {text}, Issuer = {text})] partial class AcmeClient;""");
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, static diagnostic => Assert.DoesNotMatch("hun|ter2", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("typedoauth_allowed_private_hosts = 10.0.0.4, 10.0.0.5", 0)]
    [InlineData("typedoauth_allowed_private_hosts = 10.0.0.4", 1)]
    [InlineData("", 1)]
    public async Task A_private_address_can_be_allowed(string setting, int expected)
    {
        var output = Run(Compile("""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://10.0.0.5/t")] partial class AcmeClient;""")).Output;
        var diagnostics = await AnalyzerHarness.AnalyzeOutputAsync(output, new EditorConfig(setting), AnalyzerHarness.Analyzers);
        Assert.Equal(expected, diagnostics.Count(static diagnostic => diagnostic.Id == "TOA0016"));
    }

    [Fact]
    public Task Http_on_this_machine_can_be_allowed() => RuleAssert.ReportsAsync(
        "TOA0015",
        "[OAuth2Client(Alias = \"acme\", AllowInsecureLoopback = true, AuthUri = \"http://localhost:1/a\", AccessTokenUri = \"http://[::1]:1/t\")] partial class AcmeClient;");

    [Theory]
    [InlineData("https://{tenant}.acme.dev/a", DiagnosticSeverity.Error)]
    [InlineData("https://{your tenant}.acme.dev/a", DiagnosticSeverity.Error)]
    [InlineData("https://as.example.org/a", DiagnosticSeverity.Warning)]
    [InlineData("https://acme.dev/<tenant>/a", DiagnosticSeverity.Warning)]
    public async Task A_placeholder_in_braces_is_an_error(string uri, DiagnosticSeverity severity)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync($"""[OAuth2Client(Alias = "acme", AuthUri = "{uri}", AccessTokenUri = "https://acme.dev/t")] partial class AcmeClient;""");
        Assert.Equal(severity, Assert.Single(diagnostics, static diagnostic => diagnostic.Id == "TOA0014").Severity);
    }

    [Theory]
    [InlineData("RevokeTokenUri", "https://acme.dev/apps/{client_id}/{token}?a={access_token}&r={refresh_token}&u={account}", null)]
    [InlineData("RevokeTokenUri", "https://acme.dev/{code}", "the placeholder '{code}'")]
    [InlineData("RevokeTokenUri", "https://{token}.acme.dev/", "move it to the path")]
    [InlineData("UserInfoUri", "https://acme.dev/{account}?t={access_token}", null)]
    [InlineData("UserInfoUri", "https://acme.dev/{refresh_token}", "the placeholder '{refresh_token}'")]
    [InlineData("ExchangeTokenUri", "https://acme.dev/{tenant}", "ExchangeTokenUri 'https://acme.dev/{tenant}' has the placeholder")]
    [InlineData("Issuer", "https://acme.dev/{client_id}", "the placeholder '{client_id}'")]
    [InlineData("DiscoveryUri", "https://acme.dev/{tenant}", "DiscoveryUri 'https://acme.dev/{tenant}' has the placeholder")]
    [InlineData("DiscoveryUri", "https://acme.dev/openid?client_id={client_id}", null)]
    public Task Values_of_the_request_fill_placeholders(string argument, string uri, string? message) => RuleAssert.ReportsAsync(
        "TOA0014",
        $"""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", {argument} = {Mark(uri, message)})] partial class AcmeClient;""",
        message);

    [Theory]
    [InlineData("TOA0011", "https://acme.dev/r?client_id={client_id}", null)]
    [InlineData("TOA0011", "https://acme.dev/r?client_id=1", "the parameter 'client_id'")]
    [InlineData("TOA0011", "https://acme.dev/r?client_id={other}", "the parameter 'client_id'")]
    public Task A_reserved_parameter_can_have_a_placeholder(string id, string uri, string? message) => RuleAssert.ReportsAsync(
        id,
        $"""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", RevokeTokenUri = {Mark(uri, message)})] partial class AcmeClient;""",
        message);

    private static Task CheckAsync(string id, string uri, string? message) => RuleAssert.ReportsAsync(
        id,
        $"""[OAuth2Client(Alias = "acme", AuthUri = {Mark(uri, message)}, AccessTokenUri = "https://acme.dev/t")] partial class AcmeClient;""",
        message);

    private static string Mark(string text, string? message)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return message is null ? literal : $"[|{literal}|]";
    }
}
