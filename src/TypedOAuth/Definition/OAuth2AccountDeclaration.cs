using System.ComponentModel;

namespace TypedOAuth.Generated;

/// <summary>Holds the declaration of an account's source, as in <see cref="OAuth2AccountAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2AccountDeclaration
{
    /// <summary>The claims that can contain a label, in the order of preference (OpenID Connect Core §5.1).</summary>
    private static readonly string[] StandardLabels = ["email", "preferred_username", "name"];

    /// <summary>Creates a declaration with the defaults of a source.</summary>
    /// <param name="source">The source of the account.</param>
    public OAuth2AccountDeclaration(OAuth2AccountSource source)
    {
        Source = source;
        (Id, Picture) = HasStandardClaims ? ("sub", "picture") : ("", null);
    }

    /// <summary>The source of the account.</summary>
    public OAuth2AccountSource Source { get; }

    /// <summary>The path of the account's id. The default is <c>sub</c> for an ID token and a UserInfo response.</summary>
    public string Id { get; init; }

    /// <summary>The path of the account's name; <see langword="null"/> for the defaults of the source.</summary>
    public string? Label { get; init; }

    /// <summary>The path of the account's picture; <see langword="null"/> if the source has none.</summary>
    public string? Picture { get; init; }

    /// <summary>The paths of the account's name in the order of preference; empty if the account has no name.</summary>
    internal IReadOnlyList<string> Labels => Label is { } label ? [label] : HasStandardClaims ? StandardLabels : [];

    private bool HasStandardClaims => Source is OAuth2AccountSource.IdToken or OAuth2AccountSource.UserInfo;
}
