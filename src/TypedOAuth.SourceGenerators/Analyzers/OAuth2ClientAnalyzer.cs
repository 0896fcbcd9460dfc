using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Checks each annotated class, and that no two of them share an alias. Costs nothing in a project without the library.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OAuth2ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. UriRules.Reported, Descriptors.NotPartial, Descriptors.UnsupportedClass, Descriptors.InvalidAlias, Descriptors.DuplicateAlias, Descriptors.MissingEndpoint,
        Descriptors.SameAuthorizationAndToken, Descriptors.SameRevocation, Descriptors.NoIssuerAcrossDomains, Descriptors.InvalidIssuer, Descriptors.ScopeGrammar,
        Descriptors.ScopeSeparatorInScope, Descriptors.DuplicateScope, Descriptors.ScopeNamesMeet, Descriptors.OpenIdWithoutIssuer, Descriptors.NothingAsksForRefresh,
        Descriptors.ReservedParameter, Descriptors.CredentialParameter, Descriptors.ResponseType, Descriptors.SecretShape, Descriptors.InvalidCallback,
        Descriptors.InvalidTokenField, Descriptors.InvalidName, Descriptors.InvalidArgument, Descriptors.UnusedRefreshEndpoint, Descriptors.AnyIssuerAccepted,
        Descriptors.NoRegistration,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownTypes.ClientAttribute) is null)
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
        var isApplication = context.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        if (clients.IsEmpty && !isApplication)
        {
            return;
        }

        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (alias, name) in ReferencedClients.Find(context.Compilation, context.CancellationToken))
        {
            // Two libraries' clients meet in the application that has both; no line of it is to blame.
            if (Add(alias, name) is { } other && isApplication)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.DuplicateAlias, Location.None, alias, $"{other}' and '{name}"));
            }
        }

        // In the order of the source, whichever class was analyzed first.
        foreach (var (alias, symbol, location) in clients.OrderBy(static client => client.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static client => client.Location.SourceSpan.Start))
        {
            if (Add(alias, symbol.ToDisplayString()) is { } other)
            {
                var free = ClassRules.FindFreeAlias(symbol, alias, taken.Keys);
                taken.Add(free, symbol.ToDisplayString());
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.DuplicateAlias, location, FixHints.Create((FixHints.Replacement, free)), alias, other));
            }
        }

        string? Add(string alias, string name)
        {
            if (taken.TryGetValue(alias, out var other))
            {
                return other;
            }

            taken.Add(alias, name);
            return null;
        }
    }
}
