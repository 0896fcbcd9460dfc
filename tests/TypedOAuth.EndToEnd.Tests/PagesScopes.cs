using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Generated;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Connects clients whose scopes are described, partly described and refused, with names in several scripts.</summary>
internal static class PagesScopes
{
    public static IEnumerable<ConnectionView> Create() =>
    [
        View(Client("gitlab", "GitLab", ("read_user", "Profile, read only"), ("read_api", "See your projects, issues and merge requests"), ("write_repository", "Push <commits> to your repositories")), ["read_user", "read_api", "write_repository", "openid"], []),
        View(Client("school", "42 School", ("public", "Profile, projects and events, read only"), ("projects", "Register you for projects")) with { Definition = Define("projects") }, ["public"], ["projects"]),
        View(Client("wechat", "微信", ("snsapi_userinfo", "公开的个人资料")), ["snsapi_userinfo", "https://api.example/auth/moments.readonly"], []),
        .. new[] { ("x", "X"), ("launch", "\U0001F680 Launch"), ("ecole", "École 21"), ("bang", "Bang & Olufsen"), ("naver", "네이버"), ("one", "1Password") }
            .Select(static client => PagesScenes.Offer(Client(client.Item1, client.Item2))),
    ];

    private static ClientView Client(string alias, string name, params (string Scope, string Text)[] permissions) => PagesScenes.Client(alias, name, null) with
    {
        Permissions = permissions.ToDictionary(static permission => permission.Scope, static permission => permission.Text),
        DefaultScopes = [.. permissions.Select(static permission => permission.Scope)],
    };

    private static ConnectionView View(ClientView client, string[] granted, string[] missing) => PagesScenes.View(client, new OAuth2Connection
    {
        State = missing.Length > 0 ? OAuth2ConnectionState.NeedsAttention : OAuth2ConnectionState.Connected,
        Reason = missing.Length > 0 ? OAuth2ConnectionReason.ScopesMissing : null,
        Account = new("ada") { Label = "ada@example.org" },
        ConnectedAt = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero),
        GrantedScopes = granted,
        MissingScopes = missing,
    });

    private static OAuth2ClientDefinition Define(string required) => new()
    {
        Alias = "school",
        DisplayName = "42 School",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        RequiredScopes = [required],
    };
}
