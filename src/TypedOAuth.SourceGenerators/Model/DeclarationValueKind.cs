namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The kinds of values that an attribute's argument can have.</summary>
internal enum DeclarationValueKind
{
    Text,
    Texts,

    /// <summary>A number or a Boolean value, as written in code.</summary>
    Literal,

    /// <summary>One member of an enumeration, or several flags.</summary>
    Members,
}
