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
        if (AnnotatedClass.Find(symbol) is not { } annotated
            || TypeParser.Parse(symbol, cancellationToken) is not { } type)
        {
            return null;
        }

        var arguments = annotated.Client;
        var alias = arguments.Get(ClientArguments.Alias);
        var parameters = ParameterParser.Parse(annotated);
        cancellationToken.ThrowIfCancellationRequested();
        var fields = FieldParser.Parse(annotated);
        var defaultScopes = ReadDistinct(arguments, ClientArguments.DefaultScopes);
        var scopes = ScopeParser.Parse(annotated, defaultScopes.Concat(ReadDistinct(arguments, ClientArguments.Scopes)));
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
            DiscoveryUri = FindOther(arguments, ClientArguments.DiscoveryUri),
            AllowInsecureLoopback = arguments.Get(ClientArguments.AllowInsecureLoopback),
            ClientAuthentication = FindOther(arguments, ClientArguments.ClientAuthentication),
            DefaultScopes = new(defaultScopes.ToImmutableArray()),
            Scopes = scopes,
            RequiredScopes = ScopeParser.ParseRequired(annotated),
            ScopeDescriptions = ScopeParser.ParseDescriptions(annotated, scopes),
            ScopeSeparator = FindOther(arguments.Get(ClientArguments.ScopeSeparator), ClientArguments.ScopeSeparator.Default),
            ScopeEquivalences = ScopeEquivalenceParser.Parse(annotated),
            ScopeShownByRefreshToken = ScopeEquivalenceParser.FindShown(arguments),
            ConstantParameters = parameters.Constants,
            ArgumentParameters = parameters.Arguments,
            SupportsRefresh = arguments.Get(ClientArguments.SupportsRefresh),
            RefreshTokenUse = FindOther(arguments, ClientArguments.RefreshTokenUse),
            RefreshReuseTolerated = arguments.Get(ClientArguments.RefreshReuseTolerated),
            TokenTypes = ReadTokenTypes(arguments),
            RequireIssuerInResponse = arguments.Get(ClientArguments.RequireIssuerInResponse),
            ApiOrigins = new(ReadDistinct(arguments, ClientArguments.ApiOrigins).ToImmutableArray()),
            FormerServers = new(ReadDistinct(arguments, ClientArguments.FormerServers).ToImmutableArray()),
            RevocationReach = FindOther(arguments, ClientArguments.RevocationReach),
            UserInfoUri = FindOther(arguments, ClientArguments.UserInfoUri),
            Account = AccountParser.Parse(annotated),
            MultipleAccounts = arguments.Get(ClientArguments.MultipleAccounts),
            AllowSharedAccounts = arguments.Get(ClientArguments.AllowSharedAccounts),
            Pkce = FindOther(arguments, ClientArguments.Pkce),
            StateLocation = FindOther(arguments, ClientArguments.StateLocation),
            AuthUriFragment = FindOther(arguments, ClientArguments.AuthUriFragment),
            ExchangeTokenUri = FindOther(arguments, ClientArguments.ExchangeTokenUri),
            RefreshCredential = FindOther(arguments, ClientArguments.RefreshCredential),
            RevokedToken = FindOther(arguments, ClientArguments.RevokedToken),
            AccessTokenLifetime = FindOther(arguments, ClientArguments.AccessTokenLifetime),
            RefreshTokenLifetime = FindOther(arguments, ClientArguments.RefreshTokenLifetime),
            RefreshTokenIdleLifetime = FindOther(arguments, ClientArguments.RefreshTokenIdleLifetime),
            GrantLifetime = FindOther(arguments, ClientArguments.GrantLifetime),
            IdTokenHasNonce = arguments.Get(ClientArguments.IdTokenHasNonce),
            IdTokenSigningAlgorithm = FindOther(arguments, ClientArguments.IdTokenSigningAlgorithm),
            ExpiredTokenStatus = arguments.Get(ClientArguments.ExpiredTokenStatus) is var status && status != ClientArguments.ExpiredTokenStatus.Default
                ? status
                : null,
            Declarations = DeclarationParser.Parse(annotated),
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

    /// <summary>Returns the name of a member; null for the default and for an invalid value.</summary>
    private static string? FindOther(AttributeArguments arguments, Argument<EnumMember> argument) =>
        FindOther(arguments.Get(argument).Name, argument.Default.Name);

    private static string? FindOther(AttributeArguments arguments, Argument<string?> argument) =>
        FindOther(arguments.Get(argument), argument.Default);

    /// <summary>Returns a text that differs from the default; null and an empty text stand for the default.</summary>
    private static string? FindOther(string? value, string? defaultValue) => string.IsNullOrEmpty(value) || value == defaultValue ? null : value;

    private static string Capitalize(string alias) => alias.Length == 0 ? "" : char.ToUpperInvariant(alias[0]) + alias.Substring(1);
}
