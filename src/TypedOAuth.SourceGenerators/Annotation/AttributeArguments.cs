using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Reads the arguments of one attribute, and finds their locations.</summary>
/// <remarks>
/// In incomplete source, an argument can have no value, or a value of a wrong type. Such an argument counts as omitted. The first source that
/// determines an omitted argument supplies its value.
/// </remarks>
/// <param name="attribute">The attribute.</param>
/// <param name="sources">The sources that a client names, the most important one first.</param>
/// <param name="locate">Finds the location of an attribute that is not in the source; null for one that is.</param>
internal readonly struct AttributeArguments(AttributeData attribute, ImmutableArray<IArgumentSource> sources = default, Func<Location>? locate = null)
{
    /// <summary>The preset that the client names; null if it names none, or an unknown one.</summary>
    public Preset? Preset => Sources.OfType<Preset>().FirstOrDefault();

    /// <summary>The metadata document that the client names; null if it names none, or one that cannot be used.</summary>
    public MetadataSource? Metadata => Sources.OfType<MetadataSource>().FirstOrDefault();

    /// <summary>The assembly of the attribute, which also contains the catalogue.</summary>
    public IAssemblySymbol Library => attribute.AttributeClass!.ContainingAssembly;

    /// <summary>The type argument of a generic attribute; null if the attribute has none.</summary>
    public ITypeSymbol? TypeArgument => attribute.AttributeClass?.TypeArguments is [var type] ? type : null;

    /// <summary>Whether the compiler has found the constructor, so that the positional arguments are those of its parameters.</summary>
    public bool IsBound => attribute.AttributeConstructor is { } constructor && constructor.Parameters.Length == attribute.ConstructorArguments.Length;

    /// <summary>Whether the attribute is one of the preset's.</summary>
    public bool IsOfPreset => locate is not null;

    /// <summary>All arguments of the constructor, for declarations that are emitted unchanged.</summary>
    public ImmutableArray<TypedConstant> Positional => attribute.ConstructorArguments;

    /// <summary>All named arguments, also those of the sources, for declarations that are emitted unchanged.</summary>
    public IEnumerable<KeyValuePair<string, TypedConstant>> Named => Sources.IsEmpty
        ? attribute.NamedArguments
        : attribute.NamedArguments.Concat(Sources.SelectMany(static source => source.Constants).Where(IsOmitted));

    /// <summary>The requests of a preset's declaration that the class does not declare itself; default if it declares none of them.</summary>
    public ImmutableArray<string> Remaining { get; private init; }

    private ImmutableArray<IArgumentSource> Sources => sources.IsDefault ? [] : sources;

    private AttributeSyntax? Syntax => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    /// <summary>Returns these arguments, with a source of omitted arguments.</summary>
    public AttributeArguments With(IArgumentSource source) => new(attribute, [source], locate);

    /// <summary>Returns these arguments for some of their requests.</summary>
    public AttributeArguments For(ImmutableArray<string> remaining) => this with { Remaining = remaining };

    /// <summary>Returns these arguments, with a location for an attribute that is not in the source.</summary>
    public AttributeArguments At(Func<Location> location) => new(attribute, sources, location);

    public T Get<T>(Argument<T> argument) =>
        Find(argument) is { HasValue: true } own ? own.Value
        : FindSource(argument) is { } source ? source.Find(argument).Value
        : argument.Default;

    /// <summary>Finds the value of an argument in the attribute; an invalid value becomes the default.</summary>
    public Optional<T> Find<T>(Argument<T> argument) => FindWritten(argument) is { } constant ? argument.Read(constant) : default(Optional<T>);

    /// <summary>Finds the source of an argument's value; returns null if the attribute has a value, or no source has one.</summary>
    public IArgumentSource? FindSource<T>(Argument<T> argument)
    {
        if (!Sources.IsEmpty && FindWritten(argument) is null)
        {
            foreach (var source in Sources)
            {
                if (source.Find(argument).HasValue)
                {
                    return source;
                }
            }
        }

        return null;
    }

    /// <summary>Returns texts. Default scopes begin with those that the preset requires.</summary>
    public ImmutableArray<string> Get(Argument<ImmutableArray<string>> argument)
    {
        if (!Remaining.IsDefault && RequestKinds.Arguments.Contains(argument))
        {
            return Remaining;
        }

        var texts = Get<ImmutableArray<string>>(argument);
        return argument == ClientArguments.DefaultScopes && Preset is { } preset ? [.. preset.RequiredScopes, .. texts.Except(preset.RequiredScopes)] : texts;
    }

    /// <summary>Returns whether an argument is written or a source determines it.</summary>
    public bool Has<T>(Argument<T> argument) => IsWritten(argument) || FindSource(argument) is not null;

    /// <summary>Returns whether an argument is written, even if its value is an error, which the compiler reports.</summary>
    public bool IsWritten<T>(Argument<T> argument) => argument.Position is { } position
        ? position < attribute.ConstructorArguments.Length
        : FindExpression(argument.Name) is not null || FindWritten(argument) is not null;

    /// <summary>Returns whether an argument is written but the compiler could not determine its value.</summary>
    public bool IsErroneous<T>(Argument<T> argument) => IsWritten(argument) && FindWritten(argument) is null or { Kind: TypedConstantKind.Error };

    /// <summary>Returns whether an argument has a value that its enumeration does not have.</summary>
    public bool IsUndefined<T>(Argument<T> argument) => FindWritten(argument) is { } constant && IsUndefined(constant);

    /// <summary>Returns the named arguments that are written beside the preset, and the preset's values, which can be null.</summary>
    public IEnumerable<(string Name, TypedConstant Value, TypedConstant? Declared)> GetBesidePreset() => Preset is { } preset ? GetBeside(preset) : [];

    /// <summary>Returns whether a named argument is written.</summary>
    public bool IsNamed(string name) => FindNamed(name) is not null;

    /// <summary>Returns the written named arguments with their values in a preset, which can be null.</summary>
    public IEnumerable<(string Name, TypedConstant Value, TypedConstant? Declared)> GetBeside(Preset other) => attribute.NamedArguments
        .Where(static argument => argument.Value.Kind != TypedConstantKind.Error)
        .Select(argument => (argument.Key, argument.Value, other.Client.FindNamed(argument.Key)));

    /// <summary>Returns the arguments whose values their enumerations do not have: the name, the value and the enumeration's name.</summary>
    public IEnumerable<(string Name, object Value, string Type, Func<Location> Locate)> GetUndefined()
    {
        var self = this;
        for (var i = 0; i < attribute.ConstructorArguments.Length && attribute.AttributeConstructor is { } constructor; i++)
        {
            if (attribute.ConstructorArguments[i] is var constant && IsUndefined(constant))
            {
                var position = i;
                yield return (constructor.Parameters[i].Name, constant.Value!, constant.Type!.Name, () => self.GetLocation(name: null, position));
            }
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (IsUndefined(argument.Value))
            {
                yield return (argument.Key, argument.Value.Value!, argument.Value.Type!.Name, () => self.GetLocation(argument.Key, position: null));
            }
        }
    }

    /// <summary>Returns the elements of an array and their locations; an element that is null becomes an empty text.</summary>
    public IEnumerable<(string Text, Location Location)> GetElements(Argument<ImmutableArray<string>> argument)
    {
        foreach (var (text, index) in GetElements(FindWritten(argument) ?? FindConstant(argument.Name)))
        {
            yield return (text, GetElementLocation(argument, index));
        }

        if (argument != ClientArguments.DefaultScopes || Preset is not { } preset)
        {
            yield break;
        }

        foreach (var scope in preset.RequiredScopes.Except(Get<ImmutableArray<string>>(argument)))
        {
            yield return (scope, GetLocation(ClientArguments.Provider));
        }
    }

    /// <summary>Returns every text among the arguments, with a function that finds its location.</summary>
    public IEnumerable<(string Text, Func<Location> Locate)> GetTexts()
    {
        var self = this;
        for (var i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            if (attribute.ConstructorArguments[i] is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                var position = i;
                yield return (text, () => self.GetLocation(name: null, position));
            }
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Value is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                yield return (text, () => self.GetLocation(argument.Key, position: null));
            }

            foreach (var (element, index) in GetElements(argument.Value))
            {
                yield return (element, () => self.FindElementLocation(argument.Key, index) ?? self.GetLocation(argument.Key, position: null));
            }
        }
    }

    /// <summary>Returns the attribute's location, where a missing argument is reported.</summary>
    public Location GetLocation() => Syntax?.GetLocation() ?? locate?.Invoke() ?? Location.None;

    /// <summary>Returns the location of an argument's value. The default is the location of the attribute.</summary>
    /// <remarks>A value of a source has the location of the source's name.</remarks>
    public Location GetLocation<T>(Argument<T> argument) => !IsWritten(argument) && FindSource(argument) is { Origin: { } origin }
        ? GetLocation(origin)
        : GetLocation(argument.Name, argument.Position);

    /// <summary>Returns the location of the value of a written named argument.</summary>
    public Location GetLocation(string name) => GetLocation(name, position: null);

    private static bool IsUndefined(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Enum && EnumMember.ReadNames(constant).IsEmpty;

    private static IEnumerable<(string Text, int Index)> GetElements(TypedConstant? constant)
    {
        if (constant is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            yield break;
        }

        for (var i = 0; i < array.Values.Length; i++)
        {
            if (array.Values[i] is { Kind: TypedConstantKind.Primitive, Value: null or string } element)
            {
                yield return (element.Value as string ?? "", i);
            }
        }
    }

    private Location GetLocation(string? name, int? position) =>
        (position is { } index ? FindExpression(name, index) : FindExpression(name!))?.GetLocation() ?? GetLocation();

    private Location GetElementLocation<T>(Argument<T> argument, int index) => FindElementLocation(argument.Name, index) ?? GetLocation(argument);

    private Location? FindElementLocation(string name, int index)
    {
        var element = FindExpression(name) switch
        {
            CollectionExpressionSyntax collection =>
                collection.Elements.OfType<ExpressionElementSyntax>().ElementAtOrDefault(index)?.Expression,
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ElementAtOrDefault(index),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ElementAtOrDefault(index),
            _ => null,
        };
        return element?.GetLocation();
    }

    private TypedConstant? FindWritten<T>(Argument<T> argument)
    {
        if (argument.Position is { } position)
        {
            return position < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[position] : null;
        }

        return FindNamed(argument.Name);
    }

    private TypedConstant? FindNamed(string name) => Find(attribute.NamedArguments, name);

    private TypedConstant? FindConstant(string name) => Find(Sources.SelectMany(static source => source.Constants), name);

    private static TypedConstant? Find(IEnumerable<KeyValuePair<string, TypedConstant>> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private bool IsOmitted(KeyValuePair<string, TypedConstant> argument) => !IsNamed(argument.Key);

    private ExpressionSyntax? FindExpression(string name) => Syntax?.ArgumentList?.Arguments
        .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    /// <summary>Finds a constructor's argument by the parameter's name if the source contains the name, or else by its position.</summary>
    private ExpressionSyntax? FindExpression(string? name, int position)
    {
        var arguments = Syntax?.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ToList() ?? [];
        var found = arguments.Find(argument => name is not null && argument.NameColon?.Name.Identifier.ValueText == name)
            ?? arguments.ElementAtOrDefault(position);
        return found?.Expression;
    }
}
