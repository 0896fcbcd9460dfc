using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes arguments and attributes.</summary>
internal static class AnnotationSyntax
{
    public static AttributeArgumentSyntax? FindArgument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>Returns whether a node names the preset or the metadata document, whose values a fix must neither replace nor remove.</summary>
    public static bool NamesSource(SyntaxNode node) => node.FirstAncestorOrSelf<AttributeArgumentSyntax>()?.NameEquals?.Name.Identifier.ValueText is { } name
        && (name == ClientArguments.Provider.Name || name == ClientArguments.Metadata.Name);

    /// <summary>Returns the client's annotation; returns null if another part of the class has it.</summary>
    public static AttributeSyntax? FindClient(TypeDeclarationSyntax declaration) =>
        declaration.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute => Is(attribute, AttributeNames.Client));

    /// <summary>Returns whether an attribute has one of the library's names.</summary>
    public static bool Is(AttributeSyntax attribute, string name)
    {
        var written = (attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name).ToString();
        return written == name || written == AttributeNames.Shorten(name);
    }

    /// <summary>Sets a named argument, and adds it if it is missing.</summary>
    public static AttributeSyntax SetArgument(AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        if (FindArgument(attribute, name) is { } present)
        {
            return attribute.ReplaceNode(present.Expression, value.WithTriviaFrom(present.Expression));
        }

        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(name), null, value);
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();

        // The new argument gets a separate line if the existing arguments have separate lines.
        var arguments = list.Arguments;
        if (arguments.Count > 1 && arguments.GetSeparator(arguments.Count - 2).TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            var separator = arguments.GetSeparator(arguments.Count - 2);
            arguments = SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(
                arguments.GetWithSeparators()
                    .Add(separator)
                    .Add(argument.WithLeadingTrivia(arguments.Last().GetLeadingTrivia())));
        }
        else
        {
            arguments = arguments.Add(argument);
        }

        return attribute.WithArgumentList(list.WithArguments(arguments)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Returns whether a node is the only element of an implicitly typed array, which must keep one (CS0826).</summary>
    public static bool IsLastOfInferredArray(SyntaxNode element) =>
        element.Parent is InitializerExpressionSyntax { Expressions.Count: 1, Parent: ImplicitArrayCreationExpressionSyntax };

    /// <summary>Adds one of the library's attributes to a class, below its existing attributes.</summary>
    public static TypeDeclarationSyntax AddAttribute(TypeDeclarationSyntax declaration, string text)
    {
        var parsed = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[global::{AttributeNames.Namespace}.{text}] class C;")!;
        var list = parsed.AttributeLists[0].WithoutTrivia().WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        return (TypeDeclarationSyntax)declaration.WithAttributeLists(declaration.AttributeLists.Add(list));
    }
}
