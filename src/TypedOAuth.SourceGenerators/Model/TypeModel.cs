using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The annotated class, its namespace and its containing types.</summary>
internal sealed record TypeModel
{
    /// <summary>The namespace as written in code; empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The declarations of the containing types, outermost first.</summary>
    public required EquatableArray<ContainingTypeModel> ContainingTypes { get; init; }

    /// <summary>The class's name as written in code.</summary>
    public required string Name { get; init; }

    /// <summary>The class's accessibility, a keyword.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The accessibility of the class with the client's methods, a keyword; null if that class cannot access the client.</summary>
    public required string? RegistrationAccessibility { get; init; }

    /// <summary>Whether the application's part of the class has a documentation comment.</summary>
    public required bool IsDocumented { get; init; }

    /// <summary>The class's members that conflict with emitted members.</summary>
    public required EquatableArray<string> OwnMembers { get; init; }

    /// <summary>The emitted members, and the options, that hide inherited members of the same name.</summary>
    public required EquatableArray<string> HidingMembers { get; init; }

    /// <summary>The attributes that warn the class's users, such as <c>[Obsolete]</c>, as written in code.</summary>
    public required EquatableArray<string> Warnings { get; init; }

    /// <summary>One word for the class and its containing types, from which its methods' names are created.</summary>
    public string FlatName => string.Concat(TypeNames);

    /// <summary>One word for the class, its containing types and its namespace, which is unique to the client.</summary>
    public string FullName => RegistrationNames.Join(Namespace.Length == 0 ? TypeNames : Namespace.Split('.').Select(Unescape).Concat(TypeNames));

    /// <summary>The name of the class with the client's methods in the client's namespace.</summary>
    public string RegistrationName => RegistrationNames.GetClassBeside(TypeNames);

    /// <summary>The name of the client's options, which are declared next to the client.</summary>
    public string OptionsName => RegistrationNames.GetOptions(Unescape(Name));

    private IEnumerable<string> TypeNames => ContainingTypes.Select(static type => type.Name).Concat([Name]).Select(Unescape);

    /// <summary>Returns a name without the escape character that code needs.</summary>
    private static string Unescape(string name) => name.TrimStart('@');
}
