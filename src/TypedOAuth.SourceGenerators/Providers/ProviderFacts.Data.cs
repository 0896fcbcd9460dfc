// Written from the JSON files of this folder by ProviderFactsTests. To update it, run the generator's tests with TYPEDOAUTH_UPDATE_DOCS=1.
namespace TypedOAuth.SourceGenerators.Providers;

/// <content>Contains the facts of the JSON files.</content>
internal sealed partial record ProviderFacts
{
    public static readonly ProviderFacts[] All =
    [
        new("atlassian", "Atlassian", ["auth.atlassian.com"])
        {
            RefreshTokens = new(["offline_access"], [], IsRequestedByDefault: false),
            Secrets = [
                new("ATOA", 20, HasDashes: true, "an Atlassian client secret")],
        },
        new("auth0", "Auth0", [".auth0.com"])
        {
            Issuer = new(EndsWithSlash: true, [], []),
        },
        new("dropbox", "Dropbox", ["www.dropbox.com"])
        {
            RefreshTokens = new([], [new("token_access_type", "offline", "returns a refresh token only if the request asks for one", IsList: false)], IsRequestedByDefault: false),
        },
        new("github", "GitHub", ["github.com"])
        {
            Secrets = [
                new("ghp_", 20, HasDashes: false, "a GitHub token"),
                new("gho_", 20, HasDashes: false, "a GitHub token"),
                new("ghu_", 20, HasDashes: false, "a GitHub token"),
                new("ghs_", 20, HasDashes: false, "a GitHub token"),
                new("ghr_", 20, HasDashes: false, "a GitHub token"),
                new("github_pat_", 20, HasDashes: true, "a GitHub token")],
        },
        new("gitlab", "GitLab", ["gitlab.com"])
        {
            Secrets = [
                new("glpat-", 15, HasDashes: true, "a GitLab token")],
        },
        new("google", "Google", ["accounts.google.com"])
        {
            RefreshTokens = new([], [new("access_type", "offline", "returns a refresh token only if the request asks for one", IsList: false), new("prompt", "consent", "returns a refresh token only at a user's first consent", IsList: true)], IsRequestedByDefault: false),
            Secrets = [
                new("GOCSPX-", 10, HasDashes: true, "a Google client secret")],
        },
        new("microsoft", "Microsoft", ["login.microsoftonline.com"])
        {
            RefreshTokens = new(["offline_access"], [], IsRequestedByDefault: false),
            Issuer = new(EndsWithSlash: false, ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"], [("consumers", "9188040d-6c67-4c5b-b112-36a304b66dad")]),
        },
        new("reddit", "Reddit", ["www.reddit.com"])
        {
            RefreshTokens = new([], [new("duration", "permanent", "returns a refresh token only if the request asks for one", IsList: false)], IsRequestedByDefault: false),
        },
        new("salesforce", "Salesforce", ["login.salesforce.com", "test.salesforce.com", ".my.salesforce.com"])
        {
            RefreshTokens = new(["refresh_token", "offline_access"], [], IsRequestedByDefault: true),
        },
        new("slack", "Slack", ["slack.com"])
        {
            Secrets = [
                new("xoxa-", 10, HasDashes: true, "a Slack token"),
                new("xoxb-", 10, HasDashes: true, "a Slack token"),
                new("xoxe-", 10, HasDashes: true, "a Slack token"),
                new("xoxp-", 10, HasDashes: true, "a Slack token"),
                new("xoxr-", 10, HasDashes: true, "a Slack token"),
                new("xoxs-", 10, HasDashes: true, "a Slack token")],
        },
        new("stripe", "Stripe", ["connect.stripe.com"])
        {
            Secrets = [
                new("sk_live_", 10, HasDashes: false, "a Stripe key"),
                new("sk_test_", 10, HasDashes: false, "a Stripe key"),
                new("rk_live_", 10, HasDashes: false, "a Stripe key"),
                new("rk_test_", 10, HasDashes: false, "a Stripe key")],
        },
        new("x", "X", ["twitter.com", "x.com"])
        {
            RefreshTokens = new(["offline.access"], [], IsRequestedByDefault: false),
        },
        new("zoho", "Zoho", ["accounts.zoho.com", "accounts.zoho.eu", "accounts.zoho.in", "accounts.zoho.com.au", "accounts.zoho.com.cn", "accounts.zoho.jp", "accounts.zoho.sa", "accounts.zoho.uk", "accounts.zohocloud.ca"])
        {
            RefreshTokens = new([], [new("access_type", "offline", "returns a refresh token only if the request asks for one", IsList: false)], IsRequestedByDefault: false),
        },
    ];
}
