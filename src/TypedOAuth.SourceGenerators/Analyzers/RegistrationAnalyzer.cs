using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Finds missing calls that add or map clients, in a project that composes an application.</summary>
/// <remarks>
/// Clients are checked in a project that composes an application. Such a project creates a web host; or it creates no host, and calls
/// <c>AddTypedOAuth</c> or a client's <c>Add…</c>. A worker, which creates another kind of host, adds only the clients that it uses. Other
/// projects add the clients of libraries and tests.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegistrationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.NeverAdded, Descriptors.NeverMapped, Descriptors.AspNetCoreNeverAdded];

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
            var calls = new RegistrationCalls(types);
            start.RegisterSymbolAction(
                context =>
                {
                    var symbol = (INamedTypeSymbol)context.Symbol;
                    if (symbol.FindClientAnnotation() is not null)
                    {
                        clients.Add(symbol);
                    }
                },
                SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(
                context =>
                {
                    // The analyzer compares the name first, so that it never binds calls such as list.Add(…).
                    if (CallSyntax.GetName(((InvocationExpressionSyntax)context.Node).Expression) is { Identifier.ValueText: var name } called
                        && RegistrationCalls.IsOfInterest(name))
                    {
                        if (context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol is IMethodSymbol method)
                        {
                            calls.Note(method, called.GetLocation());
                        }
                        else
                        {
                            calls.NoteUnresolved(name);
                        }
                    }
                },
                SyntaxKind.InvocationExpression);
            start.RegisterCompilationEndAction(context =>
            {
                Report(context, clients.Where(types.IsClient), calls);
                if (clients.IsEmpty)
                {
                    AspNetCoreRules.Check(context, calls.Hosted);
                }
            });
        });
    }

    private static void Report(CompilationAnalysisContext context, IEnumerable<INamedTypeSymbol> clients, RegistrationCalls calls)
    {
        foreach (var client in calls.ComposesApplication ? clients : [])
        {
            var map = EmittedRegistration.FindMap(client) is { } found && !calls.Maps(client, found) ? found : null;
            if (EmittedRegistration.FindAdd(client) is { } add && !calls.Adds(client, add))
            {
                Report(Descriptors.NeverAdded, client, add, map);
            }
            else if (map is not null)
            {
                Report(Descriptors.NeverMapped, client, add: null, map);
            }
        }

        void Report(DiagnosticDescriptor rule, INamedTypeSymbol client, IMethodSymbol? add, IMethodSymbol? map)
        {
            var isBeside = EmittedRegistration.IsBeside((add ?? map)!);
            var hints = FixHints.Create(
                (FixHints.Class, isBeside ? (add ?? map)!.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null),
                (FixHints.AddMethod, add?.Name),
                (FixHints.AddNamespace, isBeside ? null : add?.ContainingNamespace.ToDisplayString()),
                (FixHints.MapMethod, map?.Name),
                (FixHints.MapNamespace, isBeside ? null : map?.ContainingNamespace.ToDisplayString()));
            var calls = string.Join(
                " and ",
                new[] { add is null ? null : EmittedRegistration.WriteCall(add, "services"), map is null ? null : EmittedRegistration.WriteCall(map, "app") }
                    .OfType<string>());
            context.ReportDiagnostic(Diagnostic.Create(rule, client.Locations[0], hints, client.Name, calls));
        }
    }
}
