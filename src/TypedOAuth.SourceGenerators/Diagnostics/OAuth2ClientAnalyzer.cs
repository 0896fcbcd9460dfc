using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>Checks each annotated class, and that no two of them share an alias. Costs nothing in a project without the library.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OAuth2ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.NotPartial, Rules.UnsupportedClass, Rules.InvalidAlias, Rules.DuplicateAlias, Rules.MissingEndpoint, Rules.MalformedUri,
        Rules.InsecureHttp, Rules.UnknownScheme, Rules.Fragment, Rules.UserInformation, Rules.ReservedQueryParameter,
        Rules.DuplicateQueryParameter, Rules.Wildcard, Rules.Placeholder, Rules.LoopbackNotAllowed, Rules.PrivateAddress, Rules.ConfusableHost,
        Rules.NotNormalized, Rules.SameAuthorizationAndToken, Rules.SameRevocation, Rules.NoIssuerAcrossDomains, Rules.InvalidIssuer,
        Rules.ScopeGrammar, Rules.ScopeSeparatorInScope, Rules.DuplicateScope, Rules.ScopeNamesMeet, Rules.OpenIdWithoutIssuer,
        Rules.NothingAsksForRefresh, Rules.ReservedParameter, Rules.CredentialParameter, Rules.ResponseType, Rules.SecretShape,
        Rules.InvalidCallback, Rules.InvalidTokenField, Rules.InvalidName,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.ClientAttribute) is null)
            {
                return;
            }

            var clients = new ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)>();
            start.RegisterSymbolAction(context => CheckClass(context, clients), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(context => CheckAliases(context, clients));
        });
    }

    private static void CheckClass(SymbolAnalysisContext context, ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)> clients)
    {
        var symbol = (INamedTypeSymbol)context.Symbol;
        if (symbol.GetOAuth2Attributes("OAuth2ClientAttribute").FirstOrDefault() is not { } attribute)
        {
            return;
        }

        var client = new ClientContext(context, symbol, new AttributeArguments(attribute));
        ClassRules.Check(client);
        EndpointRules.Check(client);
        RequestRules.Check(client);
        SecretRules.Check(client);
        if (client.Arguments.GetString("Alias") is { Length: > 0 } alias)
        {
            clients.Add((alias, symbol, client.Arguments.GetLocation("Alias")));
        }
    }

    private static void CheckAliases(
        CompilationAnalysisContext context, ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)> clients)
    {
        if (clients.IsEmpty)
        {
            return;
        }

        // In the order of the source, whichever class was analyzed first.
        var taken = ReferencedClients.FindAliases(context.Compilation, context.CancellationToken);
        foreach (var (alias, symbol, location) in clients.OrderBy(static client => client.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static client => client.Location.SourceSpan.Start))
        {
            if (taken.TryGetValue(alias, out var other))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.DuplicateAlias, location, alias, other));
            }
            else
            {
                taken.Add(alias, symbol.ToDisplayString());
            }
        }
    }
}
