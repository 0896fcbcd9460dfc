using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Emits attributes of the client as data of the definition.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteDeclarations(IndentedWriter writer, DeclarationGroupModel group) => WriteValue(
        writer, group.Member, group.IsList ? CodeText.List(group.Declarations, WriteDeclaration) : WriteDeclaration(group.Declarations[0]));

    private static string WriteDeclaration(DeclarationModel declaration)
    {
        // The texts of an array are written one by one, because the parameter is a params array.
        var arguments = string.Join(", ", declaration.Arguments.SelectMany(static argument =>
            argument.Kind == DeclarationValueKind.Texts ? argument.Parts.Select(CodeText.Literal) : [WriteDeclarationValue(argument)]));
        var properties = string.Join(", ", declaration.Properties.Select(static property =>
            $"{property.Name} = {WriteDeclarationValue(property.Value)}"));
        return $"new({arguments}){(properties.Length > 0 ? $" {{ {properties} }}" : "")}";
    }

    private static string WriteDeclarationValue(DeclarationValueModel value) => value.Kind switch
    {
        DeclarationValueKind.Text => CodeText.Literal(value.Parts[0]),
        DeclarationValueKind.Texts => CodeText.List(value.Parts, CodeText.Literal),
        DeclarationValueKind.Members => string.Join(" | ", value.Parts.Select(member => $"{Global.Library}.{value.Type}.{member}")),
        _ => value.Parts[0],
    };
}
