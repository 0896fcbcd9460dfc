using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Turns an annotated class into a model.</summary>
/// <remarks>
/// The parser runs for each annotated class when any declaration has changed, so it requests only the necessary data from the compiler. It
/// never fails: it skips invalid declarations, and an analyzer reports them.
/// </remarks>
internal static class OAuth2ClientParser
{
    /// <summary>Parses one class; returns null if no compilable code can be emitted, or if the attribute is a different one.</summary>
    public static OAuth2ClientModel? Parse(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.FindClientAnnotation() is not { } arguments
            || TypeParser.Parse(symbol, cancellationToken) is not { } type)
        {
            return null;
        }

        var alias = arguments.Get(ClientArguments.Alias);
        var parameters = ParameterParser.Parse(symbol);
        cancellationToken.ThrowIfCancellationRequested();
        var fields = FieldParser.Parse(symbol);
        var defaultScopes = ReadDistinct(arguments, ClientArguments.DefaultScopes);
        return new()
        {
            MetadataName = TypeParser.GetMetadataName(symbol),
            Type = type,
            Alias = alias,
            DisplayName = arguments.Get(ClientArguments.DisplayName) is { Length: > 0 } name ? name : Capitalize(alias),
            AuthUri = arguments.Get(ClientArguments.AuthUri),
            AccessTokenUri = arguments.Get(ClientArguments.AccessTokenUri),
            RefreshTokenUri = arguments.Get(ClientArguments.RefreshTokenUri),
            RevokeTokenUri = arguments.Get(ClientArguments.RevokeTokenUri),
            Issuer = arguments.Get(ClientArguments.Issuer),
            AllowInsecureLoopback = arguments.Get(ClientArguments.AllowInsecureLoopback),
            ClientAuthentication = FindOther(
                arguments.Get(ClientArguments.ClientAuthentication).Name, ClientArguments.ClientAuthentication.Default.Name),
            DefaultScopes = new(defaultScopes.ToImmutableArray()),
            Scopes = ScopeParser.Parse(symbol, defaultScopes.Concat(ReadDistinct(arguments, ClientArguments.Scopes))),
            RequiredScopes = ScopeParser.ParseRequired(symbol),
            ScopeSeparator = FindOther(arguments.Get(ClientArguments.ScopeSeparator), ClientArguments.ScopeSeparator.Default),
            ScopeEquivalences = ScopeEquivalenceParser.Parse(symbol),
            ScopeShownByRefreshToken = ScopeEquivalenceParser.FindShown(arguments),
            ConstantParameters = parameters.Constants,
            ArgumentParameters = parameters.Arguments,
            SupportsRefresh = arguments.Get(ClientArguments.SupportsRefresh),
            RefreshTokenUse = FindOther(arguments.Get(ClientArguments.RefreshTokenUse).Name, ClientArguments.RefreshTokenUse.Default.Name),
            RefreshReuseTolerated = arguments.Get(ClientArguments.RefreshReuseTolerated),
            TokenTypes = ReadTokenTypes(arguments),
            RequireIssuerInResponse = arguments.Get(ClientArguments.RequireIssuerInResponse),
            ApiOrigins = new(ReadDistinct(arguments, ClientArguments.ApiOrigins).ToImmutableArray()),
            FormerServers = new(ReadDistinct(arguments, ClientArguments.FormerServers).ToImmutableArray()),
            RevocationReach = FindOther(arguments.Get(ClientArguments.RevocationReach).Name, ClientArguments.RevocationReach.Default.Name),
            UserInfoUri = FindOther(arguments.Get(ClientArguments.UserInfoUri), ClientArguments.UserInfoUri.Default),
            Account = AccountParser.Parse(symbol),
            MultipleAccounts = arguments.Get(ClientArguments.MultipleAccounts),
            AllowSharedAccounts = arguments.Get(ClientArguments.AllowSharedAccounts),
            TokenFields = fields.TokenFields,
            CallbackFields = fields.CallbackFields,
            Callback = CallbackParser.Find(symbol, arguments.Get(ClientArguments.AuthorizationCallback)),
        };
    }

    private static List<string> ReadDistinct(AttributeArguments arguments, Argument<ImmutableArray<string>> argument) =>
        [.. arguments.Get(argument).Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal)];

    private static EquatableArray<string>? ReadTokenTypes(AttributeArguments arguments)
    {
        var types = arguments.Get(ClientArguments.TokenTypes);
        return types.SequenceEqual(ClientArguments.TokenTypes.Default) ? null : new(types);
    }

    /// <summary>Returns a text that differs from the default; null and an empty text stand for the default.</summary>
    private static string? FindOther(string? value, string? defaultValue) => string.IsNullOrEmpty(value) || value == defaultValue ? null : value;

    private static string Capitalize(string alias) => alias.Length == 0 ? "" : char.ToUpperInvariant(alias[0]) + alias.Substring(1);
}
