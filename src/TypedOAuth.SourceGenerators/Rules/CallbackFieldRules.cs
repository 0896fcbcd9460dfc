using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared parameters of the authorization response.</summary>
internal static class CallbackFieldRules
{
    public static void Check(ClientContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var arguments in context.Class.GetAnnotations(AttributeNames.CallbackField))
        {
            if (arguments.Get(CallbackFieldArguments.Parameter) is { } parameter)
            {
                if (CallbackFieldParser.FindFault(arguments, parameter, seen) is var (fault, advice))
                {
                    Report(parameter, fault, advice);
                }
                else if (++count > CallbackFieldParser.MaxCount)
                {
                    Report(parameter, $"exceeds the maximum of {CallbackFieldParser.MaxCount} fields", "remove a field");
                }
            }

            NameRules.Check(context, arguments, "Field");

            void Report(string name, string fault, string advice) =>
                context.Report(Descriptors.InvalidCallbackField, arguments.GetLocation(CallbackFieldArguments.Parameter), name, fault, advice);
        }
    }
}
