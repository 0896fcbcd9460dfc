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

    /// <summary>The class's name without an escape, for names that are made of it.</summary>
    public required string PlainName { get; init; }

    /// <summary>The class's own accessibility, a keyword.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The name of the class with the registration's methods.</summary>
    public required string RegistrationName { get; init; }

    /// <summary>What that class can be: <c>public</c> or <c>internal</c>; <see langword="null"/> where the client is out of its reach.</summary>
    public required string? RegistrationAccessibility { get; init; }

    /// <summary>Whether the application's part has a documentation comment already.</summary>
    public required bool IsDocumented { get; init; }

    /// <summary>Members of the class's own that emitted ones would meet.</summary>
    public required EquatableArray<string> OwnMembers { get; init; }

    /// <summary>Emitted members, and the options, that hide inherited ones of their name.</summary>
    public required EquatableArray<string> HidingMembers { get; init; }

    /// <summary>Attributes that warn whoever uses the class, <c>[Obsolete]</c> for example, as they are written in code.</summary>
    public required EquatableArray<string> Warnings { get; init; }
}
