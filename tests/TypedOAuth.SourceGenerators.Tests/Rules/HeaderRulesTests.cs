namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests declared headers that a request cannot have.</summary>
public sealed class HeaderRulesTests
{
    [Theory]
    [InlineData("(\"Accept\", \"application/json\")", null)]
    [InlineData("(\"Notion-Version\", \"2026-01-01\", On = OAuth2Requests.All)", null)]
    [InlineData("(\"Authorization\", \"{basic:client_id:client_secret}\")", null)]
    [InlineData("([|\"\"|], \"a\")", "has an invalid name")]
    [InlineData("([|\"A B\"|], \"a\")", "has an invalid name")]
    [InlineData("([|\"A:\"|], \"a\")", "has an invalid name")]
    [InlineData("([|\"content-type\"|], \"a\")", "is set with the request and its body")]
    [InlineData("([|\"Content-Length\"|], \"a\")", "is set with the request and its body")]
    [InlineData("([|\"Host\"|], \"a\")", "is set with the request and its body")]
    [InlineData("([|\"Transfer-Encoding\"|], \"a\")", "is set with the request and its body")]
    [InlineData("([|\"Cookie\"|], \"a\")", "is set with the request and its body")]
    [InlineData("(\"A\", [|\"a\\r\\nB: c\"|])", "has a value with a line break")]
    [InlineData("(\"A\", [|\"a\\0\"|])", "has a value with a line break or another control character")]
    [InlineData("(\"A\", \"a\", On = [|OAuth2Requests.None|])", "applies to no request")]
    [InlineData("(\"A\", \"a\", On = OAuth2Requests.Authorization)", null)]
    [InlineData("(\"A\", \"a\")][OAuth2RequestHeader([|\"a\"|], \"b\", On = OAuth2Requests.Refresh)", "is declared twice for the refresh request")]
    [InlineData("(\"A\", \"a\")][OAuth2RequestHeader(\"A\", \"b\", On = OAuth2Requests.Revocation)", null)]
    public Task A_header_can_be_sent(string arguments, string? message) => CheckAsync("TOA0074", arguments, message);

    [Theory]
    [InlineData("(\"A\", \"a\", On = [|OAuth2Requests.Authorization|])", "The header 'A' has no effect, because the browser sends the authorization request")]
    [InlineData("(\"A\", \"a\", On = OAuth2Requests.Authorization | OAuth2Requests.Token)", null)]
    public Task The_browser_sends_no_header(string arguments, string? message) => CheckAsync("TOA0078", arguments, message);

    private static Task CheckAsync(string id, string arguments, string? message) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(attributes: $"[OAuth2RequestHeader{arguments}]")} partial class C;", message);
}
