using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>
/// Turns an annotated class into the model that is emitted. It runs for each annotated class when any declaration has changed, so it asks
/// the compiler only for what it needs; and it never fails: what is wrong is left out here and reported by an analyzer.
/// </summary>
internal static class OAuth2ClientParser
{
    /// <summary>More fields than this are left out: the runtime marks their matches in the bits of one number.</summary>
    public const int MaxTokenFields = 64;

    private static readonly string[] AuthenticationMembers = ["ClientSecretPost", "ClientSecretBasic", "None", "ClientSecretBasicRaw"];

    /// <summary>Parses the annotated classes, each one once, however many of its parts are annotated (which the compiler reports).</summary>
    public static IEnumerable<OAuth2ClientModel> Parse(
        Compilation compilation, IEnumerable<ClassDeclarationSyntax> declarations, CancellationToken cancellationToken)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in declarations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var symbol = compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
            if (symbol is not null && seen.Add(symbol) && Parse(symbol, cancellationToken) is { } client)
            {
                yield return client;
            }
        }
    }

    /// <returns><see langword="null"/> where nothing can be emitted that compiles, or where the attribute is another one of that name.</returns>
    private static OAuth2ClientModel? Parse(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.GetOAuth2Attributes(WellKnownTypes.ClientAttributeName).FirstOrDefault() is not { } attribute
            || TypeParser.Parse(symbol, cancellationToken) is not { } type)
        {
            return null;
        }

        var arguments = new AttributeArguments(attribute);
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
            AuthUri = arguments.GetString("AuthUri") ?? "",
            AccessTokenUri = arguments.GetString("AccessTokenUri") ?? "",
            RefreshTokenUri = arguments.GetString("RefreshTokenUri"),
            RevokeTokenUri = arguments.GetString("RevokeTokenUri"),
            Issuer = arguments.GetString("Issuer"),
            AllowInsecureLoopback = arguments.GetBoolean("AllowInsecureLoopback", defaultValue: false),
            ClientAuthentication = arguments.GetEnum("ClientAuthentication", 0) is > 0 and var value ? AuthenticationMembers.ElementAtOrDefault(value) : null,
            ScopeSeparator = arguments.GetString("ScopeSeparator") is { Length: > 0 } separator && separator != " " ? separator : null,
            DefaultScopes = new(defaultScopes.ToImmutableArray()),
            Scopes = ScopeParser.Parse(symbol, defaultScopes.Concat(ReadScopes(arguments, "Scopes"))),
            ConstantParameters = parameters.Constants,
            ArgumentParameters = parameters.Arguments,
            TokenFields = TokenFieldParser.Parse(symbol, MaxTokenFields),
            TokenTypes = arguments.GetStrings("TokenTypes") is { } types && !types.SequenceEqual(["Bearer"]) ? new(types.ToImmutableArray()) : null,
            Callback = CallbackParser.Find(symbol, arguments.GetString("AuthorizationCallback")),
            SupportsRefresh = arguments.GetBoolean("SupportsRefresh", defaultValue: true),
            RequireIssuerInResponse = arguments.GetBoolean("RequireIssuerInResponse", defaultValue: false),
        };
    }

    private static List<string> ReadScopes(AttributeArguments arguments, string name) =>
        arguments.GetStrings(name)?.Where(static scope => scope.Length > 0).Distinct(StringComparer.Ordinal).ToList() ?? [];

    private static string Capitalize(string alias) => alias.Length == 0 ? "" : char.ToUpperInvariant(alias[0]) + alias.Substring(1);
}
