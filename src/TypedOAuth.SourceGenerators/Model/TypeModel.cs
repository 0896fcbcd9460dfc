using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The annotated class and what it stands in.</summary>
internal sealed record TypeModel
{
    /// <summary>The namespace as it is written in code; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The containing types' declarations, outermost first: <c>partial class Outer</c>.</summary>
    public required EquatableArray<ContainingTypeModel> ContainingTypes { get; init; }

    /// <summary>The class's name as it is written in code.</summary>
    public required string Name { get; init; }

    /// <summary>The class's own accessibility, a keyword.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The accessibility of classes with the client's methods, a keyword; null if they cannot name the client.</summary>
    public required string? RegistrationAccessibility { get; init; }

    /// <summary>Whether the application's part has a documentation comment already.</summary>
    public required bool IsDocumented { get; init; }

    /// <summary>Members of the class's own that emitted ones would meet.</summary>
    public required EquatableArray<string> OwnMembers { get; init; }

    /// <summary>Emitted members, and the options, that hide inherited ones of their name.</summary>
    public required EquatableArray<string> HidingMembers { get; init; }

    /// <summary>Attributes that warn the class's users, <c>[Obsolete]</c> for example, as they are written in code.</summary>
    public required EquatableArray<string> Warnings { get; init; }

    /// <summary>One word for the class and the types that it is nested in, which its methods' names are made of.</summary>
    public string FlatName => string.Concat(TypeNames);

    /// <summary>One word for the class, the types that it is nested in and its namespace, which no other client has.</summary>
    public string FullName => RegistrationNames.Join(Namespace.Length == 0 ? TypeNames : Namespace.Split('.').Select(Unescape).Concat(TypeNames));

    /// <summary>The class with the client's methods, if they stay in the client's namespace.</summary>
    public string RegistrationName => RegistrationNames.GetClassBeside(TypeNames);

    /// <summary>The client's options, which stand beside it.</summary>
    public string OptionsName => RegistrationNames.GetOptions(Unescape(Name));

    private IEnumerable<string> TypeNames => ContainingTypes.Select(static type => type.Name).Concat([Name]).Select(Unescape);

    /// <summary>Returns a name without the escape that code needs, for names that are made of it.</summary>
    private static string Unescape(string name) => name.TrimStart('@');
}
