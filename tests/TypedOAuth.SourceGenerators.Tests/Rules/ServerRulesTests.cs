namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests origins of APIs and former servers, and similar code that the rules must not report.</summary>
public sealed class ServerRulesTests
{
    [Theory]
    [InlineData("TOA0053", "ApiOrigins = [\"https://api.acme.dev\", \"https://api.acme.dev:8443\", \"https://api.acme.dev/\", \"https://*.acme.dev\"]")]
    [InlineData("TOA0053", "ApiOrigins = new[] { \"https://a.dev\", [|\"https://b.dev/v1\"|] }", "it has a path, a query or a fragment")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://a.dev?b\"|]]", "it has a path, a query or a fragment")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://a.dev#b\"|]]", "it has a path, a query or a fragment")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://user:pw@a.dev\"|]]", "'https://…@a.dev', which is not an origin: it has user information")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"http://a.dev\"|]]", "it uses http")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"ftp://a.dev\"|]]", "it has the scheme 'ftp'")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"a.dev\"|]]", "it has no scheme")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"\"|], [|null|]]", "it has no scheme", "it has no scheme")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://{tenant}.a.dev\"|]]", "it contains the placeholder '{tenant}'")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://*\"|]]", "its wildcard is not the first label")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://api.*.dev\"|]]", "its wildcard is not the first label")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://*.*.acme.dev\"|]]", "its wildcard is not the first label")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://a*.acme.dev\"|]]", "its wildcard is not the first label")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://*.127.0.0.1\"|]]", "its wildcard is not the first label")]
    [InlineData("TOA0053", "ApiOrigins = [[|\"https://*.dev\"|], [|\"https://*.dev.\"|]]", "all domains below 'dev'", "all domains below 'dev.'")]
    [InlineData("TOA0053", "ApiOrigins = [\"http://localhost:5000\"], AllowInsecureLoopback = true")]
    [InlineData("TOA0015", "ApiOrigins = [[|\"http://localhost:5000\"|]]", "ApiOrigins 'http://localhost:5000' is an http endpoint on this machine")]
    [InlineData("TOA0015", "ApiOrigins = [\"http://localhost:5000\"], AllowInsecureLoopback = true")]
    [InlineData("TOA0015", "ApiOrigins = [[|\"http://localhost:5000/v1\"|]]", "ApiOrigins 'http://localhost:5000/v1' is an http endpoint on this machine")]
    [InlineData("TOA0017", "ApiOrigins = [[|\"https://xn--80ak6aa92e.com\"|]]", "ApiOrigins")]
    [InlineData("TOA0056", "ApiOrigins = [[|\"https://*.GitHub.io\"|]]", "anyone can register a host below 'github.io'")]
    [InlineData("TOA0056", "ApiOrigins = [\"https://acme.github.io\", \"https://*.acme.github.io\", \"https://*.github.com\"]")]
    [InlineData("TOA0054", "FormerServers = [\"https://login.acme.dev\", \"https://login.acme.dev/token?x=1\", \"http://localhost/token\"]")]
    [InlineData("TOA0054", "FormerServers = [\"https://login.acme.dev\", [|\"login.acme.dev\"|], [|\"/token\"|]]", "it has no scheme", "it has no scheme")]
    [InlineData("TOA0054", "FormerServers = [[|\"https://{tenant}.acme.dev\"|]]", "it contains the placeholder '{tenant}'")]
    public Task Servers_are_checked(string id, string arguments, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments)} partial class C;", messages);
}
