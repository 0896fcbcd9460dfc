using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>The annotated classes and the aliases of a file, found by names alone, without binding.</summary>
/// <param name="Classes">The classes with an attribute of one of the searched names.</param>
/// <param name="Aliases">The file's aliases for the searched names.</param>
internal sealed record AnnotatedFile(ImmutableArray<ClassDeclarationSyntax> Classes, ImmutableArray<string> Aliases)
{
    /// <summary>The name of the attribute; nearly every application uses it, rather than an alias.</summary>
    private static readonly ImmutableHashSet<string> OwnName = ImmutableHashSet.Create(StringComparer.Ordinal, AttributeNames.Client);

    /// <summary>Searches a file for the attribute's name.</summary>
    /// <returns>Null if the file contains neither an annotated class nor an alias.</returns>
    public static AnnotatedFile? Find(SyntaxTree file, CancellationToken cancellationToken) => Find(file, OwnName, cancellationToken);

    /// <summary>Returns the annotated classes, including classes whose attribute is written as an alias.</summary>
    public static IEnumerable<ClassDeclarationSyntax> FindClasses(
        IEnumerable<AnnotatedFile> found, ImmutableArray<SyntaxTree> files, CancellationToken cancellationToken)
    {
        var names = OwnName;
        while (names.Union(found.SelectMany(static file => file.Aliases)) is var more && more.Count > names.Count)
        {
            // An alias can apply to other files, and another alias can refer to it.
            names = more;
            found = [.. files.Select(file => Find(file, names, cancellationToken)).OfType<AnnotatedFile>()];
        }

        return found.SelectMany(static file => file.Classes);
    }

    private static AnnotatedFile? Find(SyntaxTree file, ImmutableHashSet<string> names, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)file.GetRoot(cancellationToken);
        var classes = ImmutableArray.CreateBuilder<ClassDeclarationSyntax>();
        var aliases = ImmutableArray.CreateBuilder<string>();
        AddAliases(root.Usings);
        AddClasses(root.Members);
        return classes.Count > 0 || aliases.Count > 0 ? new(classes.ToImmutable(), aliases.ToImmutable()) : null;

        void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
        {
            foreach (var directive in usings)
            {
                if (directive is { Alias.Name.Identifier.ValueText: var alias, Name: { } target } && names.Contains(GetLastName(target)))
                {
                    aliases.Add(alias);
                }
            }
        }

        void AddClasses(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                if (member is BaseNamespaceDeclarationSyntax space)
                {
                    AddAliases(space.Usings);
                    AddClasses(space.Members);
                }
                else if (member is TypeDeclarationSyntax type)
                {
                    if (type is ClassDeclarationSyntax candidate && IsAnnotated(candidate, names))
                    {
                        classes.Add(candidate);
                    }

                    AddClasses(type.Members);
                }
            }
        }
    }

    private static bool IsAnnotated(ClassDeclarationSyntax candidate, ImmutableHashSet<string> names)
    {
        foreach (var list in candidate.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = GetLastName(attribute.Name);
                if (names.Contains(name) || names.Contains(name + AttributeNames.Suffix))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string GetLastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
