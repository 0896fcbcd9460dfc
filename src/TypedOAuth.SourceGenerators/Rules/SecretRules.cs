using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Looks for secrets wherever in the client's attributes they stand: a literal, a constant, a part of a URI.</summary>
internal static class SecretRules
{
    public static void Check(ClientContext context)
    {
        foreach (var (text, locate) in context.Symbol.GetAnnotations().SelectMany(static arguments => arguments.GetTexts()))
        {
            if (SecretText.Recognize(text) is { } what)
            {
                context.Report(Descriptors.SecretShape, locate(), what);
            }
        }
    }
}
