using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>
/// Turns an annotated class into the model that is emitted. It runs for each annotated class when any declaration has changed, so it asks
/// the compiler only for what it needs; and it never fails: what is wrong is left out here and reported by an analyzer.
/// </summary>
internal static class OAuth2ClientParser
{
    /// <summary>Parses one class; returns null if nothing can be emitted that compiles, or if the attribute is another one of that name.</summary>
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
        var defaultScopes = ReadScopes(arguments, ClientArguments.DefaultScopes);
        return new()
        {
            MetadataName = TypeParser.GetMetadataName(symbol),
            Type = type,
            Alias = alias,
            DisplayName = arguments.Get(ClientArguments.DisplayName) is { Length: > 0 } name ? name : Capitalize(alias),
            Endpoints = ReadEndpoints(arguments),
            Authentication = (arguments.Get(ClientArguments.ClientAuthentication).Name ?? ClientArguments.ClientAuthentication.Default.Name)!,
            ScopeSeparator = arguments.Get(ClientArguments.ScopeSeparator) is { Length: > 0 } separator
                ? separator
                : ClientArguments.ScopeSeparator.Default,
            DefaultScopes = new(defaultScopes.ToImmutableArray()),
            Scopes = ScopeParser.Parse(symbol, defaultScopes.Concat(ReadScopes(arguments, ClientArguments.Scopes))),
            ConstantParameters = parameters.Constants,
            ArgumentParameters = parameters.Arguments,
            TokenFields = TokenFieldParser.Parse(symbol),
            TokenTypes = new(arguments.Get(ClientArguments.TokenTypes)),
            Callback = CallbackParser.Find(symbol, arguments.Get(ClientArguments.AuthorizationCallback)),
            SupportsRefresh = arguments.Get(ClientArguments.SupportsRefresh),
            RequireIssuer = arguments.Get(ClientArguments.RequireIssuerInResponse),
        };
    }

    private static EndpointsModel ReadEndpoints(AttributeArguments arguments) => new(
        arguments.Get(ClientArguments.AuthUri),
        arguments.Get(ClientArguments.AccessTokenUri),
        arguments.Get(ClientArguments.RefreshTokenUri),
        arguments.Get(ClientArguments.RevokeTokenUri),
        arguments.Get(ClientArguments.Issuer),
        arguments.Get(ClientArguments.AllowInsecureLoopback));

    private static List<string> ReadScopes(AttributeArguments arguments, Argument<ImmutableArray<string>> argument) =>
        [.. arguments.Get(argument).Where(static scope => scope.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string Capitalize(string alias) => alias.Length == 0 ? "" : char.ToUpperInvariant(alias[0]) + alias.Substring(1);
}
