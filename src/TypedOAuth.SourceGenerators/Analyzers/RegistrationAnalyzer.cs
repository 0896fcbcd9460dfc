using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>
/// Finds clients that nothing adds, or whose endpoints nothing maps, in a project that composes an application: one with an entry point
/// that calls a host's <c>Create…Builder</c>, <c>AddTypedOAuth</c> or a client's own <c>Add…</c>. The clients of a library, or of tests,
/// are added by others.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegistrationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NeverAdded, Descriptors.NeverMapped];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.Options.OutputKind is not (OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
                || LibraryTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            var clients = new ConcurrentBag<INamedTypeSymbol>();
            var added = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
            var mapped = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
            start.RegisterSymbolAction(
                context =>
                {
                    var symbol = (INamedTypeSymbol)context.Symbol;
                    if (symbol.FindClientAnnotation() is not null && types.IsClient(symbol))
                    {
                        clients.Add(symbol);
                    }
                },
                SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(
                context =>
                {
                    // The name first: what list.Add(…) means need not be looked up.
                    if (GetName(((InvocationExpressionSyntax)context.Node).Expression) is { } name && IsOfInterest(name)
                        && context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is IMethodSymbol method)
                    {
                        Note(method, types, added, mapped);
                    }
                },
                SyntaxKind.InvocationExpression);
            start.RegisterCompilationEndAction(context => Report(context, types, clients, added, mapped));
        });
    }

    private static bool IsOfInterest(string name) =>
        (name.Length > 3 && char.IsUpper(name[3])
            && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Map", StringComparison.Ordinal)))
        || (name.StartsWith("Create", StringComparison.Ordinal) && name.EndsWith("Builder", StringComparison.Ordinal));

    private static string? GetName(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Notes a call of <c>Add…</c> or <c>Map…</c> by the client that it is for; a call for all clients has no name.</summary>
    private static void Note(
        IMethodSymbol method, LibraryTypes types, ConcurrentDictionary<string, bool> added, ConcurrentDictionary<string, bool> mapped)
    {
        var calls = method.Name.StartsWith("Map", StringComparison.Ordinal) ? mapped : added;
        if (method is { Name: "AddTypedOAuth", ContainingNamespace.Name: "DependencyInjection" }
            || method is { ContainingType: { Name: "WebApplication" or "Host", ContainingNamespace.Name: "Builder" or "Hosting" } })
        {
            calls.TryAdd("", true);
        }
        else if (method.ContainingType.Name.EndsWith("Registration", StringComparison.Ordinal))
        {
            calls.TryAdd(method.ContainingType.ToDisplayString(), true);
        }
        else if (method.Name is "AddOAuth2Client" or "MapOAuth2Client"
            && method.TypeArguments.FirstOrDefault() is INamedTypeSymbol client && types.IsClient(client))
        {
            calls.TryAdd(GetRegistration(client), true);
        }
    }

    private static void Report(
        CompilationAnalysisContext context,
        LibraryTypes types,
        ConcurrentBag<INamedTypeSymbol> clients,
        ConcurrentDictionary<string, bool> added,
        ConcurrentDictionary<string, bool> mapped)
    {
        if (added.IsEmpty)
        {
            return;
        }

        foreach (var client in clients)
        {
            var registration = GetRegistration(client);
            if (context.Compilation.Assembly.GetTypeByMetadataName(registration) is not { } emitted)
            {
                continue;
            }

            if (!added.ContainsKey(registration))
            {
                Report(Descriptors.NeverAdded, "Add");
            }
            else if (types.HasAspNetCore && !mapped.ContainsKey(registration))
            {
                Report(Descriptors.NeverMapped, "Map");
            }

            void Report(DiagnosticDescriptor rule, string prefix)
            {
                var method = emitted.GetMembers().FirstOrDefault(member => member.Name.StartsWith(prefix, StringComparison.Ordinal))?.Name;
                method ??= prefix + client.Name;
                var space = client.ContainingNamespace.IsGlobalNamespace ? null : client.ContainingNamespace.ToDisplayString();
                var hints = FixHints.Create((FixHints.Method, method), (FixHints.Namespace, space));
                context.ReportDiagnostic(Diagnostic.Create(rule, client.Locations[0], hints, client.Name, method));
            }
        }
    }

    private static string GetRegistration(INamedTypeSymbol client)
    {
        var name = TypeParser.GetRegistrationName(client);
        return client.ContainingNamespace.IsGlobalNamespace ? name : $"{client.ContainingNamespace.ToDisplayString()}.{name}";
    }
}
