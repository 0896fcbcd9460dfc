using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared members of the token response.</summary>
internal static class TokenFieldRules
{
    public static void Check(ClientContext context)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var arguments in context.Class.GetAnnotations(AttributeNames.TokenField))
        {
            if (arguments.Get(TokenFieldArguments.Path) is { } path)
            {
                if (TokenFieldParser.FindFault(arguments, path, paths) is var (fault, advice))
                {
                    Report(path, fault, advice);
                }
                else if (++count > TokenFieldParser.MaxCount)
                {
                    Report(path, $"exceeds the maximum of {TokenFieldParser.MaxCount} fields", "remove a field");
                }
            }

            NameRules.Check(context, arguments, "Field");

            void Report(string path, string fault, string advice) =>
                context.Report(Descriptors.InvalidTokenField, arguments.GetLocation(TokenFieldArguments.Path), path, fault, advice);
        }
    }
}
