namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests providers that issue a refresh token only on request, and the ways to request it.</summary>
public sealed class RefreshRulesTests
{
    [Theory]
    [InlineData("https://accounts.google.com/a", "", "", "only if the request asks for one: declare [OAuth2AuthorizationParameter(\"access_type\", \"offline\")] and [OAuth2AuthorizationParameter(\"prompt\", \"consent\")], or set SupportsRefresh = false")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"online\")]", "declare [OAuth2AuthorizationParameter(\"access_type\", \"offline\")] and [OAuth2AuthorizationParameter(\"prompt\", \"consent\")], or")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"prompt\", \"consent\")]", "declare [OAuth2AuthorizationParameter(\"access_type\", \"offline\")], or")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]", "only at a user's first consent: declare [OAuth2AuthorizationParameter(\"prompt\", \"consent\")], or")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")][OAuth2AuthorizationParameter(\"prompt\", \"select_account\")]", "declare [OAuth2AuthorizationParameter(\"prompt\", \"select_account consent\")], or")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")][OAuth2AuthorizationParameter(\"prompt\", \"none\")]", "declare [OAuth2AuthorizationParameter(\"prompt\", \"consent\")], or")]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")][OAuth2AuthorizationParameter(\"prompt\", \"consent select_account\")]", null)]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")][OAuth2AuthorizationParameter(\"prompt\", \"consent\")]", null)]
    [InlineData("https://accounts.google.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\")][OAuth2AuthorizationParameter(\"prompt\")]", null)]
    [InlineData("https://accounts.google.com/a?access_type=offline&prompt=consent", "", "", null)]
    [InlineData("https://accounts.google.com/a?access_type=online", "", "", "write 'access_type=offline' in AuthUri and declare [OAuth2AuthorizationParameter(\"prompt\", \"consent\")], or")]
    [InlineData("https://accounts.google.com/a", ", SupportsRefresh = false", "", null)]
    [InlineData("https://login.salesforce.com/a", ", DefaultScopes = [\"api\"]", "", "declare the scope 'refresh_token', or")]
    [InlineData("https://test.salesforce.com/a", ", DefaultScopes = [\"api\"]", "", "declare the scope 'refresh_token', or")]
    [InlineData("https://acme--dev.sandbox.my.salesforce.com/a", ", DefaultScopes = [\"full\"]", "", "declare the scope 'refresh_token', or")]
    [InlineData("https://login.salesforce.com/a", ", DefaultScopes = [\"api\", \"refresh_token\"]", "", null)]
    [InlineData("https://login.salesforce.com/a", ", DefaultScopes = [\"api\", \"offline_access\"]", "", null)]
    [InlineData("https://login.salesforce.com/a", "", "", null)]
    [InlineData("https://my.salesforce.com.acme.dev/a", ", DefaultScopes = [\"api\"]", "", null)]
    [InlineData("https://accounts.zoho.com/a", "", "", "declare [OAuth2AuthorizationParameter(\"access_type\", \"offline\")], or")]
    [InlineData("https://accounts.zoho.eu/a", "", "", "declare [OAuth2AuthorizationParameter(\"access_type\", \"offline\")], or")]
    [InlineData("https://accounts.zohocloud.ca/a", "", "", "declare [OAuth2AuthorizationParameter(\"access_type\", \"offline\")], or")]
    [InlineData("https://accounts.zoho.com/a", "", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]", null)]
    [InlineData("https://accounts.zoho.dev/a", "", "", null)]
    [InlineData("https://login.microsoftonline.com/a", ", DefaultScopes = [\"openid offline_access\"]", "", null)]
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
