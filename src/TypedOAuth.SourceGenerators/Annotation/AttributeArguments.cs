using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>
/// Reads the arguments of one attribute by name. Half-typed source gives arguments without a value, or of another type than the
/// attribute's: they count as left out.
/// </summary>
internal readonly struct AttributeArguments(AttributeData attribute)
{
    public string? GetString(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public bool GetBoolean(string name, bool defaultValue) =>
        Find(name) is { Kind: TypedConstantKind.Primitive, Value: bool value } ? value : defaultValue;

    public int GetEnum(string name, int defaultValue) => Find(name) is { Kind: TypedConstantKind.Enum, Value: int value } ? value : defaultValue;

    /// <summary>The strings of an array; <see langword="null"/> where the argument is left out.</summary>
    public List<string>? GetStrings(string name)
    {
        if (Find(name) is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            return null;
        }

        var strings = new List<string>(array.Values.Length);
        foreach (var element in array.Values)
        {
            if (element is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                strings.Add(text);
            }
        }

        return strings;
    }

    /// <summary>The strings of an array, each with its place among the elements; one that is null is an empty string here.</summary>
    public List<(string Text, int Index)> GetElements(string name)
    {
        var elements = new List<(string Text, int Index)>();
        if (Find(name) is { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            for (var i = 0; i < array.Values.Length; i++)
            {
                if (array.Values[i] is { Kind: TypedConstantKind.Primitive, Value: null or string } element)
                {
                    elements.Add((element.Value as string ?? "", i));
                }
            }
        }

        return elements;
    }

    /// <summary>A constructor's argument.</summary>
    public string? GetPositional(int index) =>
        index < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    public int PositionalCount => attribute.ConstructorArguments.Length;

    /// <summary>Whether an argument is written, be its value one or not: the compiler reports what is none.</summary>
    public bool Has(string name) => FindExpression(name) is not null;

    /// <summary>Whether an argument is written whose value the compiler could not make out.</summary>
    public bool IsErroneous(string name) => Has(name) && Find(name) is null or { Kind: TypedConstantKind.Error };

    /// <summary>Where the attribute stands; an argument that is missing is reported there.</summary>
    public Location GetLocation() => Syntax?.GetLocation() ?? Location.None;

    /// <summary>Where a named argument's value stands.</summary>
    public Location GetLocation(string name) => FindExpression(name)?.GetLocation() ?? GetLocation();

    /// <summary>Where one element of a named array argument stands, counted among all.</summary>
    public Location GetElementLocation(string name, int index)
    {
        var elements = FindExpression(name) switch
        {
            CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression)],
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
            ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
            _ => Array.Empty<ExpressionSyntax>(),
        };
        return index < elements.Length ? elements[index].GetLocation() : GetLocation(name);
    }

    /// <summary>Where a constructor's argument stands.</summary>
    public Location GetPositionalLocation(int index)
    {
        var argument = Syntax?.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ElementAtOrDefault(index);
        return argument?.Expression.GetLocation() ?? GetLocation();
    }

    private AttributeSyntax? Syntax => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    private ExpressionSyntax? FindExpression(string name) => Syntax?.ArgumentList?.Arguments
        .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    private TypedConstant? Find(string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
