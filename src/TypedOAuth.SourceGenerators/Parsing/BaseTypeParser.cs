using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the base types of an annotated class: whether a client can derive from them, and which members it hides.</summary>
internal static class BaseTypeParser
{
    /// <summary>The types of the first parameter of emitted methods that a base class can also have.</summary>
    /// <remarks>A method with another signature is an overload, which is not hidden.</remarks>
    private static readonly Dictionary<string, string> FirstParameters = new(StringComparer.Ordinal)
    {
        ["CompleteAuthorizationAsync"] = "Uri",
        ["ForgetUserAsync"] = "String",
        ["GetAccessTokenForUserAsync"] = "String",
        ["GetConnectionAsync"] = "String",
        ["RefreshUserAccessTokenAsync"] = "String",
        ["RevokeUserAccessTokenAsync"] = "String",
    };

    /// <summary>Returns whether the emitted constructor can call the base constructor, and no base type is a client.</summary>
    public static bool CanDerive(INamedTypeSymbol symbol) =>
        symbol.BaseType is { TypeKind: not TypeKind.Error } type && HasParameterlessConstructor(type) && FindBaseClient(symbol) is null;

    /// <summary>Returns whether a derived class can call a constructor of this type without arguments.</summary>
    public static bool HasParameterlessConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility != Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds a client among the base types; its emitted part will have no constructor without parameters.</summary>
    public static INamedTypeSymbol? FindBaseClient(INamedTypeSymbol symbol)
    {
        foreach (var type in GetBaseTypes(symbol))
        {
            if (type.FindClientAnnotation() is not null || type.Interfaces.Any(static item => item is { Name: "IOAuth2Client", Arity: 2 }))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Returns the names of emitted members that hide an inherited member and need the modifier <c>new</c> (CS0108).</summary>
    public static EquatableArray<string> FindHidingMembers(INamedTypeSymbol symbol, IEnumerable<string> emitted)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        if (symbol.BaseType is { SpecialType: not SpecialType.System_Object })
        {
            names.AddRange(emitted.Where(name => Hides(symbol, name)));
        }

        // The options are declared in the containing type, and can hide a member that it inherits.
        if (symbol.ContainingType is { } container && Hides(container, TypeParser.GetOptionsName(symbol)))
        {
            names.Add(TypeParser.GetOptionsName(symbol));
        }

        return new(names.ToImmutable());
    }

    private static bool Hides(INamedTypeSymbol symbol, string name) => GetBaseTypes(symbol)
        .Any(type => type.GetMembers(name).Any(member => IsAccessible(member, symbol) && IsHidden(member)));

    /// <summary>Returns whether an emitted member hides an inherited member of the same name.</summary>
    /// <remarks>
    /// An emitted method, whose name ends with <c>Async</c>, hides only methods with the same signature. Other emitted members hide every
    /// member with their name.
    /// </remarks>
    private static bool IsHidden(ISymbol member) => member switch
    {
        INamedTypeSymbol type => type.Arity == 0,
        IMethodSymbol method when method.Name.EndsWith("Async", StringComparison.Ordinal) =>
            method is { Arity: 0, Parameters: [{ RefKind: RefKind.None } first, { RefKind: RefKind.None, Type.Name: "CancellationToken" }] }
            && FirstParameters.TryGetValue(method.Name, out var type) && first.Type.Name == type,
        _ => true,
    };

    private static bool IsAccessible(ISymbol member, INamedTypeSymbol symbol) => member.DeclaredAccessibility switch
    {
        Accessibility.Private => false,
        Accessibility.Internal or Accessibility.ProtectedAndInternal =>
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, symbol.ContainingAssembly)
            || member.ContainingAssembly.GivesAccessTo(symbol.ContainingAssembly),
        _ => true,
    };

    private static IEnumerable<INamedTypeSymbol> GetBaseTypes(INamedTypeSymbol symbol)
    {
        for (var type = symbol.BaseType; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            yield return type;
        }
    }
}
