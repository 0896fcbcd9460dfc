using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the annotated class, and decides whether a part can be added to it.</summary>
internal static class TypeParser
{
    /// <summary>Emitted members that an application's member of the same name replaces.</summary>
    private static readonly HashSet<string> ReplaceableMembers = new(StringComparer.Ordinal)
    {
        "GetUserAuthorizationUrlAsync",
        "GetUnboundAuthorizationUrlAsync",
        "CompleteAuthorizationAsync",
        "CreateReconnectUrlAsync",
        "GetConnectionAsync",
        "RefreshUserAccessTokenAsync",
        "RevokeUserAccessTokenAsync",
    };

    /// <summary>Emitted members that are required; a class that already has one of them cannot be extended.</summary>
    private static readonly HashSet<string> EssentialMembers = new(StringComparer.Ordinal)
    {
        "_core",
        "AuthData",
        "Definition",
        "ForgetUserAsync",
        "get_Definition",
        "GetAccessTokenForUserAsync",
        "Scope",
    };

    /// <summary>Returns whether the emitted part has a member with this name.</summary>
    public static bool IsEmittedMember(string name) => EssentialMembers.Contains(name) || ReplaceableMembers.Contains(name);

    public static TypeModel? Parse(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.IsAbstract || symbol.IsStatic || symbol.IsGenericType || symbol.IsRecord
            || !BaseTypeParser.CanDerive(symbol) || FindRequiredMember(symbol) is not null)
        {
            return null;
        }

        var isDocumented = false;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration || !CanBeAddedTo(declaration))
            {
                return null;
            }

            isDocumented |= HasDocumentation(declaration);
        }

        if (MeetsEmittedName(symbol)
            || HasBypassingConstructor(symbol, cancellationToken)
            || FindOwnMembers(symbol) is not { } ownMembers
            || FindContainingTypes(symbol, cancellationToken) is not { } containingTypes)
        {
            return null;
        }

        return new()
        {
            Namespace = GetNamespace(symbol.ContainingNamespace),
            ContainingTypes = containingTypes,
            Name = Identifiers.Escape(symbol.Name),
            Accessibility = SyntaxFacts.GetText(symbol.DeclaredAccessibility),
            RegistrationAccessibility = GetRegistrationAccessibility(symbol),
            IsDocumented = isDocumented,
            OwnMembers = ownMembers,
            HidingMembers = BaseTypeParser.FindHidingMembers(symbol, EssentialMembers.Concat(ReplaceableMembers)),
            Warnings = UseWarnings.FindAround(symbol),
        };
    }

    /// <summary>Returns the name in metadata, with dots between namespaces and <c>+</c> between nested types.</summary>
    public static string GetMetadataName(INamedTypeSymbol symbol)
    {
        var name = new StringBuilder(symbol.MetadataName);
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            name.Insert(0, '+').Insert(0, type.MetadataName);
        }

        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name.Insert(0, '.').Insert(0, space.Name);
        }

        return name.ToString();
    }

    private static bool CanBeAddedTo(TypeDeclarationSyntax declaration) =>
        declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && !declaration.Modifiers.Any(SyntaxKind.FileKeyword)
        && declaration.ParameterList is null
        && !declaration.Identifier.IsMissing;

    private static bool HasDocumentation(TypeDeclarationSyntax declaration)
    {
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds a required member, inherited or not; the runtime cannot set it (CS9035).</summary>
    public static ISymbol? FindRequiredMember(INamedTypeSymbol symbol)
    {
        for (var type = symbol; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return member;
                }
            }
        }

        return null;
    }

    /// <summary>Returns whether a constructor of the class does not call the emitted constructor, or has the same signature.</summary>
    /// <remarks>If a constructor does not call the emitted one, the client has no runtime.</remarks>
    public static bool HasBypassingConstructor(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var constructor in symbol.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences is [var reference]
                && reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax declaration
                && (!declaration.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer)
                    || constructor.Parameters is [{ Type: { Name: "OAuth2ClientCore" } and INamedTypeSymbol { Arity: 1 } }]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a name of the class or the application conflicts with emitted code.</summary>
    /// <remarks>
    /// The class must not have the name of one of its members (CS0542) or hide a namespace that emitted code uses, and the application must
    /// not have types with the names of the client's options and registration.
    /// </remarks>
    private static bool MeetsEmittedName(INamedTypeSymbol symbol) =>
        EssentialMembers.Contains(symbol.Name)
        || ReplaceableMembers.Contains(symbol.Name)
        || ClientNames.HidesNamespace(symbol)
        || IsTaken((INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace, GetOptionsName(symbol))
        || ClientNames.GetRegistrationTypes(symbol).Any(static type => IsTaken(type.Space, type.Name));

    /// <summary>Returns whether a name is taken; types with type parameters cause no conflict.</summary>
    private static bool IsTaken(INamespaceOrTypeSymbol container, string name) =>
        container.GetMembers(name).Any(static member => member is not INamedTypeSymbol { Arity: > 0 });

    /// <summary>Returns the name of the options, which are declared next to the class.</summary>
    public static string GetOptionsName(INamedTypeSymbol symbol) => RegistrationNames.GetOptions(symbol.Name);

    /// <returns>Null if the class declares a member that must be emitted.</returns>
    private static EquatableArray<string>? FindOwnMembers(INamedTypeSymbol symbol)
    {
        var replaced = ImmutableArray.CreateBuilder<string>();
        foreach (var member in symbol.GetMembers())
        {
            if (EssentialMembers.Contains(member.Name))
            {
                return null;
            }

            if (ReplaceableMembers.Contains(member.Name) && !replaced.Contains(member.Name))
            {
                replaced.Add(member.Name);
            }
        }

        return new(replaced.ToImmutable());
    }

    /// <returns>Null if a containing type cannot be extended.</returns>
    private static EquatableArray<ContainingTypeModel>? FindContainingTypes(INamedTypeSymbol symbol, CancellationToken cancellationToken)
    {
        var types = ImmutableArray.CreateBuilder<ContainingTypeModel>();
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType || type.DeclaringSyntaxReferences is not [var reference, ..]
                || reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration
                || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) || declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                return null;
            }

            var kind = declaration is RecordDeclarationSyntax record && record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword)
                ? "record struct"
                : declaration.Keyword.ValueText;
            var name = Identifiers.Escape(type.Name);
            types.Insert(0, new ContainingTypeModel($"partial {kind} {name}", name));
        }

        return new(types.ToImmutable());
    }

    private static string GetNamespace(INamespaceSymbol symbol)
    {
        var name = "";
        for (var space = symbol; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = name.Length == 0 ? Identifiers.Escape(space.Name) : $"{Identifiers.Escape(space.Name)}.{name}";
        }

        return name;
    }

    private static string? GetRegistrationAccessibility(INamedTypeSymbol symbol)
    {
        var accessibility = "public";
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            switch (type.DeclaredAccessibility)
            {
                case Accessibility.Public:
                    break;
                case Accessibility.Internal or Accessibility.ProtectedOrInternal:
                    accessibility = "internal";
                    break;
                default:
                    return null;
            }
        }

        return accessibility;
    }
}
