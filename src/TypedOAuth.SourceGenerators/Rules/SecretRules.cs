using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Searches all attributes of the client for secrets: literals, constants and parts of URIs.</summary>
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
