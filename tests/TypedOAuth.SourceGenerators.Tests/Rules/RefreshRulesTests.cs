namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests providers that issue a refresh token only on request, and the ways to request it.</summary>
public sealed class RefreshRulesTests
{
    [Theory]
    [InlineData("https://accounts.google.com/a", "", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"online\")]", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]", null)]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\")]", null)]
    [InlineData("https://accounts.google.com/a?access_type=offline", "", "", null)]
    [InlineData("https://accounts.google.com/a?access_type=online", "", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    [InlineData("https://accounts.google.com/a", ", SupportsRefresh = false", "", null)]
    [InlineData("https://login.microsoftonline.com/a", "", "", "the scope 'offline_access'")]
    [InlineData("https://login.microsoftonline.com/a", ", Scopes = [\"offline_access\"]", "", null)]
    [InlineData("https://login.microsoftonline.com/a", "", "[OAuth2Scope(\"offline_access\")]", null)]
    [InlineData("https://auth.atlassian.com/a", "", "", "the scope 'offline_access'")]
    [InlineData("https://auth.atlassian.com/a", ", DefaultScopes = [\"offline_access\"]", "", null)]
    [InlineData("https://www.reddit.com/a", "", "", "[OAuth2AuthorizationParameter(\"duration\", \"permanent\")]")]
    [InlineData("https://www.reddit.com/a", "", "[OAuth2AuthorizationParameter(\"duration\", \"permanent\")]", null)]
    [InlineData("https://www.dropbox.com/a", "", "", "[OAuth2AuthorizationParameter(\"token_access_type\", \"offline\")]")]
    [InlineData("https://www.dropbox.com/a", "", "[OAuth2AuthorizationParameter(\"token_access_type\", \"offline\")]", null)]
    [InlineData("https://twitter.com/a", "", "", "the scope 'offline.access'")]
    [InlineData("https://twitter.com/a", ", DefaultScopes = [\"offline.access\"]", "", null)]
    [InlineData("https://X.com/a", "", "", "the scope 'offline.access'")]
    [InlineData("https://x.com/a", ", DefaultScopes = [\"offline.access\"]", "", null)]
    [InlineData("https://notx.com/a", "", "", null)]
    public Task A_refresh_token_is_asked_for(string uri, string arguments, string attributes, string? message) => RuleAssert.ReportsAsync(
        "TOA0028",
        $"""
        [OAuth2Client(Alias = "acme", AuthUri = {(message is null ? $"\"{uri}\"" : $"[|\"{uri}\"|]")}, AccessTokenUri = "https://acme.dev/t"{arguments})]
        {attributes}
        partial class C;
        """,
        message);
}
