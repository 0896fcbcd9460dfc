using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>What a file may hold for the generator, as far as can be seen without binding anything.</summary>
/// <param name="Classes">Those that have an attribute of the name that is looked for.</param>
/// <param name="Aliases">Other names that the file gives to that attribute.</param>
internal sealed record AnnotatedFile(ImmutableArray<ClassDeclarationSyntax> Classes, ImmutableArray<string> Aliases)
{
    /// <summary>The attribute's own name, by which nearly every application calls it.</summary>
    private static readonly ImmutableHashSet<string> OwnName = ImmutableHashSet.Create(StringComparer.Ordinal, AttributeNames.Client);

    /// <summary>Looks for the attribute's own name.</summary>
    /// <returns><see langword="null"/> where the file has nothing to do with it.</returns>
    public static AnnotatedFile? Find(SyntaxTree file, CancellationToken cancellationToken) => Find(file, OwnName, cancellationToken);

    /// <summary>The annotated classes, those among them whose attribute is written by another name.</summary>
    public static IEnumerable<ClassDeclarationSyntax> FindClasses(
        IEnumerable<AnnotatedFile> found, ImmutableArray<SyntaxTree> files, CancellationToken cancellationToken)
    {
        var names = OwnName;
        while (names.Union(found.SelectMany(static file => file.Aliases)) is var more && more.Count > names.Count)
        {
            // An alias may hold for other files, and another alias may be made of it.
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
