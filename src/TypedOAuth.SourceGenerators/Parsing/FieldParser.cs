using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the declared fields of the token response and of the authorization response, which share one record.</summary>
internal static class FieldParser
{
    public static (EquatableArray<TokenFieldModel> TokenFields, EquatableArray<TokenFieldModel> CallbackFields) Parse(AnnotatedClass annotated)
    {
        var taken = new HashSet<string>(FieldNames.Taken, StringComparer.Ordinal);
        return (TokenFieldParser.Parse(annotated, taken), CallbackFieldParser.Parse(annotated, taken));
    }
}
