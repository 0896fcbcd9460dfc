using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the attributes that the definition contains unchanged. A further attribute is one row of the table.</summary>
internal static class DeclarationParser
{
    /// <summary>The attributes, the members of the definition, and whether a class can have several of them.</summary>
    private static readonly (string Attribute, string Member, bool IsList)[] Table =
    [
        (AttributeNames.Request, "Requests", true),
        (AttributeNames.RequestParameter, "RequestParameters", true),
        (AttributeNames.RequestHeader, "RequestHeaders", true),
        (AttributeNames.ResponseMember, "ResponseMembers", true),
        (AttributeNames.SuccessMember, "SuccessMember", false),
        (AttributeNames.ErrorCode, "ErrorCodes", true),
        (AttributeNames.CallbackMember, "CallbackMembers", true),
        (AttributeNames.CallbackSignature, "CallbackSignature", false),
        (AttributeNames.EndpointParameter, "EndpointParameters", true),
        (AttributeNames.Environment, "Environments", true),
        (AttributeNames.ScopeParameter, "ScopeParameters", true),
        (AttributeNames.ClientAssertion, "ClientAssertion", false),
    ];

    /// <summary>Returns the valid declarations of all attributes; an attribute without any is left out.</summary>
    public static EquatableArray<DeclarationGroupModel> Parse(AnnotatedClass annotated)
    {
        var groups = ImmutableArray.CreateBuilder<DeclarationGroupModel>();
        foreach (var (attribute, member, isList) in Table)
        {
            if (Parse(annotated, attribute) is { Count: > 0 } declarations)
            {
                groups.Add(new(member, isList, declarations));
            }
        }

        return new(groups.ToImmutable());
    }

    /// <summary>Returns the declarations of one attribute whose constructor's arguments the compiler could determine.</summary>
    private static EquatableArray<DeclarationModel> Parse(AnnotatedClass annotated, string attribute)
    {
        var declarations = ImmutableArray.CreateBuilder<DeclarationModel>();
        foreach (var arguments in annotated.GetAnnotations(attribute))
        {
            if (Parse(arguments) is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return new(declarations.ToImmutable());
    }

    /// <summary>Returns the declaration; null if the compiler could not determine the constructor's arguments.</summary>
    public static DeclarationModel? Parse(AttributeArguments arguments)
    {
        var values = arguments.IsBound ? arguments.Positional.Select(constant => Read(constant, arguments.Remaining)).OfType<DeclarationValueModel>().ToImmutableArray() : [];
        if (values.Length == 0 || values.Length != arguments.Positional.Length)
        {
            return null;
        }

        var properties = ImmutableArray.CreateBuilder<DeclarationPropertyModel>();
        foreach (var named in arguments.Named)
        {
            // The compiler reports a property that is assigned twice, but keeps both values.
            if (Read(named.Value, arguments.Remaining) is { } value && properties.All(property => property.Name != named.Key))
            {
                properties.Add(new(named.Key, value));
            }
        }

        if (!arguments.Remaining.IsDefault && !values.Concat(properties.Select(static property => property.Value)).Any(static value => value.Type == RequestKinds.Type))
        {
            properties.Add(new(RequestParameterArguments.On.Name, new(DeclarationValueKind.Members, new(arguments.Remaining), RequestKinds.Type)));
        }

        return new(new(values), new(properties.ToImmutable()));
    }

    /// <summary>Reads a constant; returns null if it is null or an error, or if its enumeration has no such value.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="requests">The requests of the declaration if they differ from the constant; default if they do not.</param>
    private static DeclarationValueModel? Read(TypedConstant constant, ImmutableArray<string> requests) => constant switch
    {
        { Kind: TypedConstantKind.Enum, Type.Name: RequestKinds.Type } when !requests.IsDefault =>
            new(DeclarationValueKind.Members, new(requests), RequestKinds.Type),
        { Kind: TypedConstantKind.Primitive, Value: string text } => new(DeclarationValueKind.Text, new([text])),
        { Kind: TypedConstantKind.Primitive, Value: bool flag } => new(DeclarationValueKind.Literal, new([flag ? "true" : "false"])),
        { Kind: TypedConstantKind.Primitive, Value: int number } =>
            new(DeclarationValueKind.Literal, new([number.ToString(CultureInfo.InvariantCulture)])),
        { Kind: TypedConstantKind.Array, IsNull: false } =>
            new(DeclarationValueKind.Texts, new(constant.Values.Select(static element => element.Value).OfType<string>().ToImmutableArray())),
        { Kind: TypedConstantKind.Enum, Type: { } type } when EnumMember.ReadNames(constant) is { Length: > 0 } names =>
            new(DeclarationValueKind.Members, new(names), type.Name),
        _ => null,
    };
}
