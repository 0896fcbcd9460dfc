using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds the missing calls that register or map clients.</summary>
/// <remarks>
/// A call is inserted next to the library's registration, or before the application runs, in the file of the project that contains it.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddCallFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NeverAdded, RuleIds.NeverMapped];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AllOfThem();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var isAdd = diagnostic.Id == RuleIds.NeverAdded;
            if (diagnostic.Properties.ContainsKey(FixHints.Method)
                && await CallSite.FindAsync(context.Document.Project, isAdd, context.CancellationToken).ConfigureAwait(false) is { } site)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Call {WriteCall(site, diagnostic)}",
                        cancellationToken => AddAsync(site, [diagnostic], cancellationToken),
                        equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> AddAsync(CallSite site, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var calls = diagnostics.Select(diagnostic => $"{WriteCall(site, diagnostic)};").Distinct(StringComparer.Ordinal);
        var spaces = diagnostics
            .Select(static diagnostic => diagnostic.Properties.TryGetValue(FixHints.Namespace, out var space) ? space : null).OfType<string>();
        var root = (CompilationUnitSyntax)(await site.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var changed = Insert(root, site, [.. calls]);
        return site.Document.WithSyntaxRoot(spaces.Distinct(StringComparer.Ordinal).Where(site.Lacks).Aggregate(changed, AddUsing));
    }

    private static string WriteCall(CallSite site, Diagnostic diagnostic)
    {
        var method = diagnostic.Properties[FixHints.Method];
        return diagnostic.Properties.TryGetValue(FixHints.Class, out var type) ? $"{type}.{method}({site.Receiver})" : $"{site.Receiver}.{method}()";
    }

    private static CompilationUnitSyntax Insert(CompilationUnitSyntax root, CallSite site, IReadOnlyList<string> calls)
    {
        var isGlobal = site.Statement.Parent is GlobalStatementSyntax;
        var place = isGlobal ? site.Statement.Parent! : site.Statement;
        var indentation = place.GetLeadingTrivia().Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = calls.Select(call =>
        {
            var statement = SyntaxFactory.ParseStatement(call).WithLeadingTrivia(indentation).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
            return isGlobal ? (SyntaxNode)SyntaxFactory.GlobalStatement(statement) : statement;
        });
        return site.IsBefore ? root.InsertNodesBefore(place, added) : root.InsertNodesAfter(place, added);
    }

    /// <summary>Inserts a directive after the header of the file, for example a licence.</summary>
    private static CompilationUnitSyntax AddUsing(CompilationUnitSyntax root, string space)
    {
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space).WithLeadingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        if (root.Usings.Count > 0 || root.Externs.Count > 0)
        {
            return root.AddUsings(directive);
        }

        var header = root.GetLeadingTrivia();
        return root.WithoutLeadingTrivia().AddUsings(directive.WithLeadingTrivia(header));
    }

    /// <summary>Adds all missing calls of a project in one change, because they go to one place.</summary>
    private sealed class AllOfThem : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
            "Add the missing calls", cancellationToken => FixAsync(fixAllContext, cancellationToken), fixAllContext.CodeActionEquivalenceKey));

        private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
        {
            var (solution, id) = (context.Solution, context.CodeActionEquivalenceKey);
            foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
            {
                var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                var missing = diagnostics.Where(diagnostic => diagnostic.Id == id && diagnostic.Properties.ContainsKey(FixHints.Method)).ToList();
                if (missing.Count > 0
                    && await CallSite.FindAsync(project, id == RuleIds.NeverAdded, cancellationToken).ConfigureAwait(false) is { } site)
                {
                    var changed = await AddAsync(site, missing, cancellationToken).ConfigureAwait(false);
                    var root = await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                    solution = solution.WithDocumentSyntaxRoot(changed.Id, root!);
                }
            }

            return solution;
        }
    }
}
