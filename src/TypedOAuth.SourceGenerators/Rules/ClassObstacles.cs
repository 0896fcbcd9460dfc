using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Explains why nothing can be emitted for a class, and what to do.</summary>
internal static class ClassObstacles
{
    public static string Describe(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.IsRecord)
        {
            return "it is a record, but clients are not compared or copied by value; declare a class";
        }

        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.Arity > 0)
            {
                return $"'{type.Name}' is generic; remove its type parameters";
            }

            if (type.IsFileLocal)
            {
                return $"'{type.Name}' is local to its file; remove 'file'";
            }
        }

        if (symbol.IsStatic || symbol.IsAbstract)
        {
            return $"it is {(symbol.IsStatic ? "static" : "abstract")}, but a client is an object; remove the modifier";
        }

        return DescribeConstruction(symbol, cancellationToken)
            ?? "the class, one of its members or a declaration next to it has the name of a generated type or member; rename it";
    }

    /// <summary>Describes why the emitted constructor cannot create a complete object; returns null if it can.</summary>
    private static string? DescribeConstruction(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        const string Services = "resolve services from the callback's context.Services";
        if (BaseTypeParser.FindBaseClient(symbol) is { } client)
        {
            return $"its base class '{client.Name}' is a client too; derive both from a class that is not a client";
        }

        if (symbol.BaseType is { } type && !BaseTypeParser.HasParameterlessConstructor(type))
        {
            return $"its base class '{type.Name}' has no parameterless constructor, which the generated constructor calls; add one";
        }

        if (TypeParser.FindRequiredMember(symbol) is { } member)
        {
            return $"its member '{member.Name}' is required, but the generated constructor does not set it; remove 'required'";
        }

        if (symbol.DeclaringSyntaxReferences.Any(
            reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { ParameterList: not null }))
        {
            return $"it has a primary constructor, which the generated constructor cannot call; {Services}";
        }

        return TypeParser.HasBypassingConstructor(symbol, cancellationToken)
            ? $"it has a constructor that does not call the generated one; remove it and {Services}, "
                + "or add the parameter 'OAuth2ClientCore<AuthData> core' and call ': this(core)'"
            : null;
    }
}
