using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.AspNetCore.Pages.Settings;
using TypedOAuth.AspNetCore.Pages.Texts;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Creates every page and state that a user can see, without a provider.</summary>
internal static class PagesScenes
{
    public const string TraceId = "8a3bee4b78dc1212cff9fa8e57271600";

    private static readonly string[] CalendarScopes = ["openid", "calendar.read", "calendar.events", "profile"];

    private static readonly Dictionary<string, string> CalendarPermissions = new()
    {
        ["calendar.read"] = "See your calendars and events",
        ["calendar.events"] = "Create and change events",
        ["profile"] = "See your name and email address",
    };

    /// <summary>The names of all scenes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "connections", "one", "unknown", "all-well", "empty", "none", "many", "scopes", "branded", "confirm", "confirm-nobody", "confirm-fields", "ask", "ask-refused", "disconnect-revoked", "disconnect-stays",
        "leaving", "returning", "replacement", "replacement-account", "kept", "nothing-new", "done", "done-partial", "done-message",
        .. Enum.GetValues<NoticeKind>().Select(static kind => $"notice-{kind}"),
        .. FailureText.All.Select(static failure => $"failure-{failure.Name}"),
    ];

    public static PageContent Create(string scene, PageFrame frame, AntiforgeryTokenSet tokens, string action, string query)
    {
        var calendar = Translate(Calendar, frame.Texts);
        return scene switch
        {
            "connections" => Show(Connections(), null, query),
            "one" => Show([View(Calendar, Connected("ada@example.org", "/ada.svg", 2026, 3, 3, CalendarScopes))], null, query),
            "all-well" => Show(AllWell(), null, query),
            "unknown" => Show([View(Client("box", "Box", "Saves recordings to a folder."), (OAuth2Connection?)null), .. AllWell()], null, query),
            "empty" => Show([.. Available(), Offer(Calendar)], null, query),
            "none" => Show([], null, query),
            "many" => Show(PagesManyClients.Create(), null, query),
            "scopes" => Show(PagesScopes.Create(), null, query),
            "branded" => Show(Branded(), null, query),
            "confirm" => ConfirmationPage.Create(
                frame, calendar, new() { Name = "Ada Lovelace", Email = "ada@example.org", Picture = "/ada.svg" }, new("ada", CalendarScopes, null, tokens)),
            "confirm-nobody" => ConfirmationPage.Create(frame, calendar, null, new("ada", [], null, tokens)),
            "confirm-fields" => ConfirmationPage.Create(frame, Zendesk, null, new("ada", ["read"], null, tokens) { Fields = [Field(Subdomain, null)] }),
            "ask" => EndpointParametersPage.Create(frame, Zendesk, [Field(Subdomain, null)], null, tokens),
            "ask-refused" => EndpointParametersPage.Create(frame, Zendesk, [Field(Region, ""), Field(Subdomain, "analytical engines")], null, tokens),
            "disconnect-revoked" => DisconnectPage.Create(
                frame, calendar, Account(Calendar, Connected("ada@example.org", null, 2026, 3, 3, CalendarScopes)), tokens, action),
            "disconnect-stays" => DisconnectPage.Create(
                frame, Translate(Notion, frame.Texts), Account(Notion, Connected("Adas Workspace", null, 2026, 3, 3, ["pages"])), tokens, action),
            "leaving" => LeavingPage.Create(frame, calendar, action) with { Refresh = null },
            "returning" => LeavingPage.CreateReturning(frame, calendar, action) with { Refresh = null },
            "replacement" => ReplacementPage.Create(
                frame, calendar, new("ada", DateTimeOffset.MaxValue) { LosesRefreshToken = true }, "id", tokens),
            "replacement-account" => ReplacementPage.Create(
                frame,
                calendar,
                new("ada", DateTimeOffset.MaxValue)
                {
                    Account = new("2") { Label = "grace@example.org" },
                    ReplacedAccount = new("1") { Label = "ada@example.org" },
                },
                "id",
                tokens),
            "kept" => ReplacementPage.CreateKept(frame, calendar, null),
            "nothing-new" => ConnectedPage.CreateNothingNew(frame),
            "done" => ConnectedPage.Create(frame, new(NoticeKind.Connected, calendar), null, null),
            "done-partial" => ConnectedPage.Create(frame, new(NoticeKind.Partial, calendar), null, null),
            "done-message" => ConnectedPage.Create(frame, new(NoticeKind.Reconnected, calendar), "Welcome, Ada: your meetings appear within a minute.", "/meetings"),
            _ when scene.Split('-', 2) is ["notice", var kind] => Show(AllWell(), CreateNotice(Enum.Parse<NoticeKind>(kind), frame, calendar), query),
            _ => CreateFailure(scene["failure-".Length..], frame, calendar),
        };

        PageContent Show(IEnumerable<ConnectionView> views, NoticeText? notice, string search) => ConnectionsPage.Create(
            frame, views.Select(view => view with { Client = Translate(view.Client, frame.Texts) }), tokens, action, notice, search);
    }

    /// <summary>Returns the settings of another application with another look.</summary>
    public static PageOptions Brand { get; } = new()
    {
        AppName = "Fernwood",
        Logo = "/fernwood.svg",
        AccentColor = "#1d6b4f",
        StyleSheet = "/fernwood.css",
        ColorScheme = OAuth2ColorScheme.Light,
        PrivacyUrl = "/privacy",
        SupportUrl = "/support",
    };

    public static ConnectionView Offer(ClientView client) => new(client, []);

    public static ConnectionView View(ClientView client, params OAuth2Connection?[] connections) =>
        new(client, [.. connections.Select(connection => Account(client, connection))]);

    public static OAuth2Connection Connected(string label, string? picture, int year, int month, int day, string[] granted) => new()
    {
        State = OAuth2ConnectionState.Connected,
        Account = new(label) { Label = label, Picture = picture is null ? null : new Uri(picture, UriKind.RelativeOrAbsolute) },
        ConnectedAt = new(year, month, day, 12, 0, 0, TimeSpan.Zero),
        GrantedScopes = granted,
    };

    public static ClientView Client(string alias, string name, string? description, string? category = null, int order = 0, string? provider = null) => new()
    {
        Alias = alias,
        Name = name,
        Provider = provider ?? name,
        Description = description,
        Category = category,
        Order = order,
        Monogram = TypedOAuth.AspNetCore.Pages.Parts.Monogram.OfName(name),
        CanRevoke = true,
    };

    public static ClientView Calendar { get; } =
        Client("google-calendar", "Google Calendar", "Adds meetings to your calendar and finds free time.", provider: "Google") with
        {
            Permissions = CalendarPermissions,
            DefaultScopes = CalendarScopes,
            DisconnectNote = "Meetings are no longer added to your calendar.",
            HasManyAccounts = true,
        };

    public static ClientView GitHub { get; } = Client("github", "GitHub", "Files the bugs you talk about as issues.", "Projects and code") with
    {
        Permissions = new Dictionary<string, string> { ["repo"] = "Create and comment on issues", ["user"] = "See your name" },
        NeededBecause = new Dictionary<string, string> { ["repo"] = "So that bugs reported in meetings appear in your repository." },
        DefaultScopes = ["user", "repo"],
    };

    public static ConnectionView GitHubNeedsMore { get; } = View(GitHub, new OAuth2Connection
    {
        State = OAuth2ConnectionState.Connected,
        Account = new("7") { Label = "ada-lovelace", Picture = new Uri("/ada.svg", UriKind.RelativeOrAbsolute) },
        ConnectedAt = new(2026, 6, 30, 8, 0, 0, TimeSpan.Zero),
        GrantedScopes = ["user"],
        MissingScopes = ["repo"],
    });

    public static ConnectionView Microsoft { get; } = View(
        Client("microsoft-365", "Microsoft 365", "Adds meetings to Outlook.", provider: "Microsoft") with { Permissions = CalendarPermissions, HasManyAccounts = true },
        Connected("ada@example.org", "/ada.svg", 2026, 3, 3, CalendarScopes),
        Connected("a.lovelace@analytical-engines.example", null, 2026, 11, 2, CalendarScopes));

    private static ClientView Notion { get; } = Client("notion", "Notion", "Turns meeting notes into pages in your workspace.") with
    {
        CanRevoke = false,
        SettingsUrl = "https://notion.example/settings/connections",
    };

    private static ClientView Zendesk { get; } = Client("zendesk", "Zendesk", "Turns questions into tickets.") with
    {
        Permissions = new Dictionary<string, string> { ["read"] = "See your tickets" },
    };

    private static OAuth2EndpointParameterAttribute Subdomain { get; } =
        new("subdomain") { Source = OAuth2EndpointParameterSource.User, Label = "Zendesk subdomain", Example = "acme", Suffix = ".zendesk.example" };

    private static OAuth2EndpointParameterAttribute Region { get; } =
        new("region") { Source = OAuth2EndpointParameterSource.User, Label = "Region", Values = ["Americas", "Europe", "Asia Pacific"] };

    private static ConnectionView[] Connections()
    {
        var slack = Client("slack", "Slack", "Posts meeting summaries to a channel you choose.") with { Permissions = new Dictionary<string, string> { ["chat"] = "Post messages" } };
        var zoho = Client("zoho-crm", "Zoho CRM", "Adds notes to leads.", provider: "Zoho");
        return
        [
            View(slack, new OAuth2Connection
            {
                State = OAuth2ConnectionState.NeedsAttention, Reason = OAuth2ConnectionReason.Revoked, Account = new("1") { Label = "ada.lovelace@example.org" },
                ConnectedAt = new(2026, 3, 3, 8, 0, 0, TimeSpan.Zero), GrantedScopes = ["chat", "channels:read"], MissingScopes = ["files"],
            }),
            GitHubNeedsMore,
            View(zoho, new OAuth2Connection
            {
                State = OAuth2ConnectionState.Failing, Account = new("1") { Label = "ada.lovelace@example.org" },
                ConnectedAt = new(2026, 9, 18, 8, 0, 0, TimeSpan.Zero), GrantedScopes = ["ZohoCRM.modules.ALL"],
            }),
            View(Calendar, Connected("ada@example.org", "/ada.svg", 2026, 3, 3, CalendarScopes)),
            Microsoft,
            .. Available(),
            new(Client("hubspot", "HubSpot", "Logs meetings on the contact’s timeline."), [])
            {
                MissingSettings = ["OAuth2:hubspot:ClientId", "OAuth2:hubspot:ClientSecret"], RedirectUri = "https://localhost:7000/oauth2/hubspot-callback",
            },
        ];
    }

    private static ConnectionView[] AllWell() =>
    [
        View(Calendar, Connected("ada@example.org", null, 2026, 11, 25, CalendarScopes)), Microsoft,
        Offer(Client("slack", "Slack", "Posts meeting summaries to a channel you choose.")), Offer(GitHub), .. Available(),
    ];

    private static ConnectionView[] Available() =>
    [
        Offer(Notion),
        Offer(Client("salesforce", "Salesforce", "Adds the people you meet to your contacts, and keeps them up to date.")),
        Offer(Client("todoist", "Todoist", "Sends action items to your task list.")),
    ];

    private static ConnectionView[] Branded() =>
    [
        View(Client("northwind", "Northwind CRM", null) with { Icon = "/northwind.svg", Permissions = CalendarPermissions }, new OAuth2Connection
        {
            State = OAuth2ConnectionState.NeedsAttention, Reason = OAuth2ConnectionReason.Revoked, Account = new("1") { Label = "Fernwood GmbH" },
        }),
        View(Client("lumen", "Lumen Calendar", null) with { Icon = "/lumen.svg", Permissions = CalendarPermissions },
            Connected("ada@example.org", "/ada.svg", 2026, 3, 3, CalendarScopes)),
        Offer(Client("contoso", "Contoso Files", "Saves signed contracts to a folder.") with { Icon = "/contoso.svg" }),
        Offer(Client("notion", "Notion", "Keeps your client list in a database.")),
        Offer(Client("todoist", "Todoist", "Sends action items to your task list.")),
    ];

    private static EndpointParameterField Field(OAuth2EndpointParameterAttribute declaration, string? value) =>
        new(new OAuth2EndpointParameter(new EndpointParameter(declaration, isInHost: true), defaultValue: null), value);

    private static AccountView Account(ClientView client, OAuth2Connection? connection) => AccountView.Of(client, connection);

    private static NoticeText CreateNotice(NoticeKind kind, PageFrame frame, ClientView calendar) =>
        new(kind, kind is NoticeKind.DisconnectedStays or NoticeKind.NotConfirmed ? Translate(Notion, frame.Texts) : calendar, "ada@example.org");

    private static PageContent CreateFailure(string name, PageFrame frame, ClientView calendar)
    {
        var failure = FailureText.All.Single(failure => failure.Name == name);
        return new FailurePage(failure, TraceId)
        {
            Client = failure == FailureText.SignIn || failure == FailureText.UnknownUser || failure == FailureText.List ? null : calendar,
            RetryPath = "/oauth2/google-calendar-connect",
            Error = failure == FailureText.Denied ? new() { Code = "access_denied" } : failure == FailureText.Unavailable ? new() { Code = "temporarily_unavailable", Description = "status 503" } : null,
        }.Create(frame);
    }

    private static ClientView Translate(ClientView client, PageTexts texts) => client with
    {
        Description = texts.Translate(client.Description),
        Category = texts.Translate(client.Category),
        DisconnectNote = texts.Translate(client.DisconnectNote),
        Permissions = client.Permissions.ToDictionary(static entry => entry.Key, entry => texts.Translate(entry.Value)!),
        NeededBecause = client.NeededBecause.ToDictionary(static entry => entry.Key, entry => texts.Translate(entry.Value)!),
    };
}
