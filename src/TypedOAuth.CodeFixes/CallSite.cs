using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>The place in the code where a client is added or mapped.</summary>
internal sealed class CallSite
{
    private readonly SemanticModel _model;

    private CallSite(Document document, SemanticModel model, StatementSyntax statement, string receiver, bool isBefore)
    {
        _model = model;
        (Document, Statement, Receiver, IsBefore) = (document, statement, receiver, isBefore);
    }

    public Document Document { get; }

    /// <summary>The statement next to which the call is inserted.</summary>
    public StatementSyntax Statement { get; }

    /// <summary>The expression on which the method is called, as written at this place.</summary>
    public string Receiver { get; }

    public bool IsBefore { get; }

    /// <summary>Finds the best place for a call; returns null if the project has none.</summary>
    /// <remarks>
    /// A client is added after <c>AddTypedOAuth</c>, another client's <c>Add…</c>, or the creation of the builder. It is mapped before the
    /// application runs.
    /// </remarks>
    public static async Task<CallSite?> FindAsync(Project project, bool isAdd, CancellationToken cancellationToken)
    {
        CallSite? best = null;
        var bestRank = int.MaxValue;
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var access in root?.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(access => IsCandidate(access, isAdd)) ?? [])
            {
                var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
                if (FindStatement(access) is { } statement && Judge(model!, access, statement, isAdd) is var (rank, receiver) && rank < bestRank)
                {
                    (best, bestRank) = (new(document, model!, statement, receiver, !isAdd), rank);
                }
            }
        }

        return best;
    }

    /// <summary>Returns whether the extension methods of a namespace are not accessible at this place.</summary>
    public bool Lacks(string space)
    {
        var own = _model.GetEnclosingSymbol(Statement.SpanStart)?.ContainingNamespace?.ToDisplayString() ?? "";
        return own != space && !own.StartsWith(space + ".", StringComparison.Ordinal)
            && !_model.GetImportScopes(Statement.SpanStart).SelectMany(static scope => scope.Imports)
                .Any(import => import.NamespaceOrType.ToDisplayString() == space);
    }

    private static bool IsCandidate(MemberAccessExpressionSyntax access, bool isAdd)
    {
        var name = access.Name.Identifier.ValueText;
        var isName = isAdd
            ? name.StartsWith("Add", StringComparison.Ordinal)
                || (name.StartsWith("Create", StringComparison.Ordinal) && name.EndsWith("Builder", StringComparison.Ordinal))
            : name is "Run" or "RunAsync" or "StartAsync";

        // A receiver that is itself a call must not be called a second time.
        return isName && access.Parent is InvocationExpressionSyntax && access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax;
    }

    private static (int Rank, string Receiver)? Judge(SemanticModel model, MemberAccessExpressionSyntax access, StatementSyntax statement, bool isAdd)
    {
        var receiver = access.Expression.ToString();
        if (!isAdd)
        {
            return IsOrImplements(model.GetTypeInfo(access.Expression).Type, "IEndpointRouteBuilder") ? (0, receiver) : null;
        }

        if (IsOrImplements(model.GetTypeInfo(access.Expression).Type, "IServiceCollection"))
        {
            var isRegistration = model.GetSymbolInfo(access).Symbol is IMethodSymbol method
                && EmittedRegistration.Adds(method) && EmittedRegistration.IsEmitted(method.ContainingType);
            return access.Name.Identifier.ValueText == "AddTypedOAuth" ? (0, receiver) : isRegistration ? (1, receiver) : null;
        }

        return statement is LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] }
            && variable is { Initializer.Value: InvocationExpressionSyntax created }
            && created.Expression == access && model.GetTypeInfo(created).Type is { } builder
            && builder.GetMembers("Services").OfType<IPropertySymbol>().Any(static property => property.Type.Name == "IServiceCollection")
            ? (2, $"{variable.Identifier.Text}.Services")
            : null;
    }

    /// <summary>
    /// Returns the block's statement that contains the call. Returns null in a lambda expression, where names can have other meanings.
    /// </summary>
    private static StatementSyntax? FindStatement(SyntaxNode call)
    {
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case StatementSyntax statement:
                    var hasNeighbours = statement.Parent is BlockSyntax or GlobalStatementSyntax;
                    return hasNeighbours && statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax ? statement : null;
            }
        }

        return null;
    }

    private static bool IsOrImplements(ITypeSymbol? type, string name) =>
        type is not null && (type.Name == name || type.AllInterfaces.Any(item => item.Name == name));
}
