using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>
/// Turns an annotated class into the model that is emitted. It runs for each annotated class at every edit, so it asks the compiler
/// only for what it needs; and it never fails: what is wrong is left out here and reported by an analyzer.
/// </summary>
internal static class OAuth2ClientParser
{
    /// <summary>More fields than this are left out: the runtime marks their matches in the bits of one number.</summary>
    private const int MaxTokenFields = 64;

    private static readonly string[] AuthenticationMembers = ["ClientSecretPost", "ClientSecretBasic", "None"];

    /// <summary>Parses a class.</summary>
    /// <returns><see langword="null"/> where nothing can be emitted for it that compiles.</returns>
    public static OAuth2ClientModel? Parse(GeneratorAttributeSyntaxContext source, CancellationToken cancellationToken)
    {
        var symbol = (INamedTypeSymbol)source.TargetSymbol;
        if (!IsFirstAnnotation(source, symbol) || TypeParser.Parse(symbol, cancellationToken) is not { } type)
        {
            return null;
        }

        var arguments = new AttributeArguments(source.Attributes[0]);
        var alias = arguments.GetString("Alias") ?? "";
        var parameters = ParameterParser.Parse(symbol);
        cancellationToken.ThrowIfCancellationRequested();
        var defaultScopes = ReadScopes(arguments, "DefaultScopes");
        return new()
        {
            MetadataName = TypeParser.GetMetadataName(symbol),
            Type = type,
            Alias = alias,
            DisplayName = arguments.GetString("DisplayName") is { Length: > 0 } name ? name : Capitalize(alias),
            Endpoints = ReadEndpoints(arguments),
            Authentication = AuthenticationMembers.ElementAtOrDefault(arguments.GetEnum("ClientAuthentication", 0)) ?? AuthenticationMembers[0],
            ScopeSeparator = arguments.GetString("ScopeSeparator") is { Length: > 0 } separator ? separator : " ",
            DefaultScopes = new(defaultScopes.ToImmutableArray()),
            Scopes = ScopeParser.Parse(symbol, defaultScopes.Concat(ReadScopes(arguments, "Scopes"))),
            ConstantParameters = parameters.Constants,
            ArgumentParameters = parameters.Arguments,
            TokenFields = TokenFieldParser.Parse(symbol, MaxTokenFields),
            TokenTypes = new((arguments.GetStrings("TokenTypes") ?? ["Bearer"]).ToImmutableArray()),
            Callback = CallbackParser.Find(symbol, arguments.GetString("AuthorizationCallback")),
            SupportsRefresh = arguments.GetBoolean("SupportsRefresh", defaultValue: true),
            RequireIssuer = arguments.GetBoolean("RequireIssuerInResponse", defaultValue: false),
        };
    }

    /// <summary>A class that is annotated twice (which the compiler reports) is emitted once.</summary>
    private static bool IsFirstAnnotation(GeneratorAttributeSyntaxContext source, INamedTypeSymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "OAuth2ClientAttribute" } type
                && type.ContainingNamespace is { Name: WellKnownNames.AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true })
            {
                return attribute.ApplicationSyntaxReference is { } reference
                    && reference.SyntaxTree == source.TargetNode.SyntaxTree
                    && source.TargetNode.Span.Contains(reference.Span);
            }
        }

        return false;
    }

    private static EndpointsModel ReadEndpoints(AttributeArguments arguments) => new(
        arguments.GetString("AuthUri") ?? "",
        arguments.GetString("AccessTokenUri") ?? "",
        arguments.GetString("RefreshTokenUri"),
        arguments.GetString("RevokeTokenUri"),
        arguments.GetString("Issuer"),
        arguments.GetBoolean("AllowInsecureLoopback", defaultValue: false));

    private static List<string> ReadScopes(AttributeArguments arguments, string name) =>
        arguments.GetStrings(name)?.Where(static scope => scope.Length > 0).Distinct(StringComparer.Ordinal).ToList() ?? [];

    private static string Capitalize(string alias) => alias.Length == 0 ? "" : char.ToUpperInvariant(alias[0]) + alias.Substring(1);
}
