using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds the missing calls that add or map clients, or that add the services for ASP.NET Core.</summary>
/// <remarks>
/// The fix inserts a call next to the library's registration, or before the application runs, in the file that contains this place.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddCallFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NeverAdded, RuleIds.NeverMapped, RuleIds.AspNetCoreNeverAdded];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new AllOfThem();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var additions = await FindAsync(context.Document.Project, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (additions.Count > 0)
            {
                var calls = additions.SelectMany(static addition => addition.Calls);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Call {string.Join(" and ", calls)}",
                        cancellationToken => AddAsync(context.Document.Project.Solution, additions, cancellationToken),
                        equivalenceKey: nameof(AddCallFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>Finds the missing calls of a project, and their places. If there is no place to add clients, no client is mapped.</summary>
    private static async Task<List<(CallSite Site, string[] Calls, string[] Namespaces)>> FindAsync(
        Project project, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var additions = new List<(CallSite, string[], string[])>();
        foreach (var (isAdd, methodHint, namespaceHint) in new[] { (true, FixHints.AddMethod, FixHints.AddNamespace), (false, FixHints.MapMethod, FixHints.MapNamespace) })
        {
            var missing = diagnostics.Where(diagnostic => diagnostic.Properties.ContainsKey(methodHint)).ToList();
            if (missing.Count == 0)
            {
                continue;
            }

            if (await CallSite.FindAsync(project, isAdd, cancellationToken).ConfigureAwait(false) is { } site)
            {
                string[] calls = [.. missing.Select(diagnostic => WriteCall(site, diagnostic, methodHint)).Distinct(StringComparer.Ordinal)];
                string[] spaces =
                [
                    .. missing.Select(diagnostic => diagnostic.Properties.TryGetValue(namespaceHint, out var space) ? space : null)
                        .OfType<string>().Distinct(StringComparer.Ordinal).Where(site.Lacks),
                ];
                additions.Add((site, calls, spaces));
            }
            else if (isAdd)
            {
                break;
            }
        }

        return additions;
    }

    private static async Task<Solution> AddAsync(
        Solution solution, IEnumerable<(CallSite Site, string[] Calls, string[] Namespaces)> additions, CancellationToken cancellationToken)
    {
        foreach (var file in additions.GroupBy(static addition => addition.Site.Document.Id))
        {
            var root = (CompilationUnitSyntax)(await file.First().Site.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            root = root.TrackNodes(file.Select(static addition => GetPlace(addition.Site)).Distinct());
            foreach (var (site, calls, _) in file)
            {
                root = Insert(root, root.GetCurrentNode(GetPlace(site))!, site.IsBefore, calls);
            }

            var spaces = file.SelectMany(static addition => addition.Namespaces).Distinct(StringComparer.Ordinal);
            solution = solution.WithDocumentSyntaxRoot(file.Key, spaces.Aggregate(root, AddUsing));
        }

        return solution;
    }

    private static SyntaxNode GetPlace(CallSite site) => site.Statement.Parent is GlobalStatementSyntax global ? global : site.Statement;

    private static string WriteCall(CallSite site, Diagnostic diagnostic, string hint)
    {
        var method = diagnostic.Properties[hint];
        return diagnostic.Properties.TryGetValue(FixHints.Class, out var type) ? $"{type}.{method}({site.Receiver})" : $"{site.Receiver}.{method}()";
    }

    private static CompilationUnitSyntax Insert(CompilationUnitSyntax root, SyntaxNode place, bool isBefore, IEnumerable<string> calls)
    {
        var indentation = place.GetLeadingTrivia().Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var added = calls.Select(call =>
        {
            var statement = SyntaxFactory.ParseStatement($"{call};").WithLeadingTrivia(indentation).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
            return place is GlobalStatementSyntax ? (SyntaxNode)SyntaxFactory.GlobalStatement(statement) : statement;
        });
        return isBefore ? root.InsertNodesBefore(place, added) : root.InsertNodesAfter(place, added);
    }

    /// <summary>Inserts a directive after the header comment of the file, for example a license.</summary>
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

    /// <summary>Adds all missing calls of a project in one change, because they are inserted at the same place.</summary>
    private sealed class AllOfThem : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
            "Add the missing calls", cancellationToken => FixAsync(fixAllContext, cancellationToken), fixAllContext.CodeActionEquivalenceKey));

        private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
        {
            var solution = context.Solution;
            foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
            {
                var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                var missing = diagnostics.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id)).ToList();
                var additions = await AddCallFix.FindAsync(project, missing, cancellationToken).ConfigureAwait(false);
                solution = await AddAsync(solution, additions, cancellationToken).ConfigureAwait(false);
            }

            return solution;
        }
    }
}
