using TypedOAuth.AspNetCore.Pages.Texts;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the data that pages show about a client, in the language of the request.</summary>
internal sealed record ClientView
{
    /// <summary>The scopes that grant no permission: they request a sign-in or a refresh token.</summary>
    private static readonly HashSet<string> Technical =
        new(StringComparer.Ordinal) { "openid", "offline_access", "offline", "offline.access", "refresh_token" };

    public required string Alias { get; init; }

    /// <summary>The connection's name, for example "Google Calendar".</summary>
    public required string Name { get; init; }

    /// <summary>The company that provides the account, for example "Google".</summary>
    public required string Provider { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    /// <summary>The path of a picture on this site.</summary>
    public string? Icon { get; init; }

    public required string Monogram { get; init; }

    public int Order { get; init; }

    public bool IsVisible { get; init; } = true;

    public string? DisconnectNote { get; init; }

    public string? SettingsUrl { get; init; }

    /// <summary>Whether the provider revokes tokens on request.</summary>
    public bool CanRevoke { get; init; }

    /// <summary>Whether a user may connect several accounts.</summary>
    public bool HasManyAccounts { get; init; }

    public IReadOnlyList<string> DefaultScopes { get; init; } = [];

    /// <summary>The definition, which contains the scope equivalences. If it is <see langword="null"/>, scopes are compared as text.</summary>
    public OAuth2ClientDefinition? Definition { get; init; }

    /// <summary>A sentence for each described scope that says what the scope permits.</summary>
    public IReadOnlyDictionary<string, string> Permissions { get; init; } = new Dictionary<string, string>();

    /// <summary>The reason why the application needs each scope.</summary>
    public IReadOnlyDictionary<string, string> NeededBecause { get; init; } = new Dictionary<string, string>();

    /// <summary>Creates the view of a client. If settings are missing, the view shows the values in the client's declaration.</summary>
    public static ClientView Of(OAuth2ClientCore client, PageTexts texts)
    {
        var definition = client.Definition;
        var options = FindOptions(client);
        var name = texts.Translate(options?.DisplayName) ?? texts.Translate(definition.DisplayName) ?? definition.Alias;
        return new()
        {
            Alias = definition.Alias,
            Name = name,
            Provider = texts.Translate(options?.ProviderName) ?? name,
            Description = texts.Translate(options?.Description),
            Category = texts.Translate(options?.Category),
            Icon = options?.Icon,
            Monogram = options?.Monogram is { Length: > 0 } monogram ? monogram : Parts.Monogram.OfName(name),
            Order = options?.Order ?? 0,
            IsVisible = options?.IsVisible ?? true,
            DisconnectNote = texts.Translate(options?.DisconnectNote),
            SettingsUrl = options?.ProviderSettingsUrl,
            CanRevoke = definition.RevokeTokenUri is not null,
            HasManyAccounts = definition.MultipleAccounts,
            DefaultScopes = definition.DefaultScopes,
            Definition = definition,
            Permissions = Translate(ScopeDescriptions.Create(definition, options), texts),
            NeededBecause = Translate(options?.NeededBecause, texts),
        };
    }

    /// <summary>Returns whether pages list a scope as a permission.</summary>
    public static bool IsPermission(string scope) => !Technical.Contains(scope);

    /// <summary>Returns the permissions that the application needs and the connection lacks: required scopes, and scopes with a reason.</summary>
    /// <remarks>
    /// The user has refused these permissions, or the client did not request them when the user connected. The comparison uses the client's scope
    /// equivalences. If the provider names no granted scopes, the result is empty.
    /// </remarks>
    public IReadOnlyList<string> FindNeeded(OAuth2Connection connection)
    {
        var since = connection.GrantedScopes.Count == 0
            ? []
            : new ScopeComparison(Definition).FindMissing(
                ScopeList.Create(DefaultScopes, " "), ScopeList.Create(connection.GrantedScopes, " "), connection.CanRefresh);
        var needed = NeededBecause.Keys.Union(Definition?.RequiredScopes ?? [], StringComparer.Ordinal);
        return [.. needed.Where(scope => connection.MissingScopes.Contains(scope) || since.Contains(scope)).OrderBy(IndexOf)];
    }

    private int IndexOf(string scope)
    {
        for (var i = 0; i < DefaultScopes.Count; i++)
        {
            if (DefaultScopes[i] == scope)
            {
                return i;
            }
        }

        return DefaultScopes.Count;
    }

    private static OAuth2ClientOptions? FindOptions(OAuth2ClientCore client)
    {
        try
        {
            return client.Options;
        }
        catch (OAuth2ConfigurationException)
        {
            // A setting is missing. The start of the application or the use of the client reports this fault.
            return null;
        }
    }

    private static Dictionary<string, string> Translate(IEnumerable<KeyValuePair<string, string>>? table, PageTexts texts) =>
        table?.ToDictionary(static entry => entry.Key, entry => texts.Translate(entry.Value) ?? "", StringComparer.Ordinal) ?? [];
}
